import Incidents

/// All incidents in each order, which a fresh store has never been asked for.
struct SortBenchmark {
  private let store: BenchmarkStore

  init(_ path: String) throws {
    store = try BenchmarkStore(path)
  }

  func run(times: Int) throws {
    var orders = SortKey.Field.standard.map { ($0.name, [SortKey($0, ascending: true)]) }
    orders.append(
      ("country, killed", [SortKey(.country, ascending: true), SortKey(.killed, ascending: false)])
    )
    for (name, keys) in orders {
      let samples = try (0..<times).map { _ in
        let fresh = try store.fresh()
        return try Measurement.milliseconds { _ = try fresh.answer(Question(order: keys)) }
      }
      Measurement(name: "sort \(name)", samples: samples).report()
    }
  }
}
