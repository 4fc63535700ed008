import Incidents

/// Measures one thing and prints what it took; `run` starts it, once a measurement.
///
///     sitrep-bench generate ROWS FORMAT FILE
///     sitrep-bench load|plain-load|first-rows|queries|keystrokes|facets|sort|scroll FILE [TIMES]
@main enum SitrepBench {
  static func main() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    switch words.first {
    case "generate" where words.count == 4:
      try generate(rows: words[1], format: words[2], path: words[3])
    case .some(let name) where words.count >= 2:
      try measure(name, path: words[1], times: words.count > 2 ? Int(words[2]) ?? 1 : 1)
    default:
      throw BenchmarkError("say what to measure and on which file")
    }
  }

  private static func generate(rows: String, format: String, path: String) throws {
    guard let rows = Int(rows), rows > 0, let format = DataFormat(rawValue: format) else {
      throw BenchmarkError("generate takes a number of rows, a format and a file")
    }
    guard var output = DataOutput(path: path) else {
      throw BenchmarkError("\(path) cannot be written")
    }
    var incidents = MadeIncidents(seed: 7)
    var record = MadeRecord()
    output.write(format.head.utf8)
    for row in 0..<rows {
      incidents.next(into: &record)
      format.write(record, isFirst: row == 0, to: &output)
    }
    output.write(format.foot.utf8)
    guard output.finish() else { throw BenchmarkError("\(path) could not be written in full") }
  }

  private static func measure(_ name: String, path: String, times: Int) throws {
    switch name {
    case "load": try LoadBenchmark.load(path, LoadOptions())
    case "plain-load": try LoadBenchmark.load(path, LoadOptions(findsDuplicates: false))
    case "first-rows": try LoadBenchmark.firstRows(path)
    case "queries": try QueryBenchmark(path).run(times: times)
    case "keystrokes": try KeystrokeBenchmark(path).run(times: times)
    case "facets": try FacetBenchmark(path).run(times: times)
    case "sort": try SortBenchmark(path).run(times: times)
    case "scroll": try ScrollBenchmark(path).run(rows: 500)
    default: throw BenchmarkError("there is no measurement \(name)")
    }
    PeakMemory.report()
  }
}
