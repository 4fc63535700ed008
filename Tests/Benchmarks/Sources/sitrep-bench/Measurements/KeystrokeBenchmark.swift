import Dashboard
import Incidents
import TerminalUI

/// From a key to the finished frame: what the dashboard does for each key typed into the filter.
struct KeystrokeBenchmark {
  /// What is typed, and then deleted key by key.
  private static let lines = [
    "mosque bomb", "checkpoint", "hospital -attack", "country:eg killed:>3 bomb",
    "\"suicide bomber\" date:2001..2010", "school or church", "/fir(e|ing)/",
  ]

  private let store: BenchmarkStore

  init(_ path: String) throws {
    store = try BenchmarkStore(path)
  }

  func run(times: Int) throws {
    for line in Self.lines {
      let typed = line.map { Key.character($0) }
      let deleted = Array(repeating: Key.backspace, count: typed.count)
      var down: [Double] = []
      var up: [Double] = []
      var work: [Double] = []
      for _ in 0..<times {
        var session = HeadlessSession(
          state: DashboardState(),
          world: .ready(try store.fresh()),
          viewport: Viewport(columns: 120, rows: 36)
        )
        session.press([.character("/")])
        for key in typed {
          let start = Measurement.processorMilliseconds()
          down.append(Measurement.milliseconds { session.press([key]) })
          work.append(Measurement.processorMilliseconds() - start)
        }
        up += deleted.map { key in Measurement.milliseconds { session.press([key]) } }
      }
      Measurement(name: "keystroke", samples: down, remark: line).report()
      Measurement(name: "keystroke CPU", samples: work, remark: line).report()
      Measurement(name: "backspace", samples: up, remark: line).report()
    }
  }
}
