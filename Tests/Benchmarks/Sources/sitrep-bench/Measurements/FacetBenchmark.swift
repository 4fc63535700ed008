import Incidents

/// The bars by each dimension, for what a word matches: the first time, and with another word.
struct FacetBenchmark {
  private let store: BenchmarkStore

  init(_ path: String) throws {
    store = try BenchmarkStore(path)
  }

  func run(times: Int) throws {
    let first = try Query("mosque")
    let second = try Query("hospital")
    for dimension in Dimension.standard {
      var cold: [Double] = []
      var warm: [Double] = []
      for _ in 0..<times {
        let fresh = try store.fresh()
        _ = try fresh.answer(Question(query: first))
        cold.append(
          try Measurement.milliseconds {
            _ = try fresh.answer(Question(query: first, dimension: dimension, measure: .killed))
          }
        )
        _ = try fresh.answer(Question(query: second))
        warm.append(
          try Measurement.milliseconds {
            _ = try fresh.answer(Question(query: second, dimension: dimension, measure: .killed))
          }
        )
      }
      Measurement(name: "facet \(dimension.name), first time", samples: cold).report()
      Measurement(name: "facet \(dimension.name), again", samples: warm).report()
    }
  }
}
