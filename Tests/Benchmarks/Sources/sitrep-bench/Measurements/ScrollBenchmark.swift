import Dashboard
import Incidents
import TerminalUI

/// The processor's time for a `j` and the frame that follows, without the terminal.
struct ScrollBenchmark {
  private let store: BenchmarkStore

  init(_ path: String) throws {
    store = try BenchmarkStore(path)
  }

  func run(rows: Int) throws {
    for (name, zoom) in [("all panes", []), ("zoomed list", [Key.character("z")])] {
      var session = HeadlessSession(
        state: DashboardState(),
        world: .ready(try store.fresh()),
        viewport: Viewport(columns: 120, rows: 36)
      )
      session.press(zoom)
      // The first page moves the selection only; what is measured scrolls.
      session.press(Array(repeating: .character("j"), count: 40))
      let samples = (0..<rows).map { _ in
        let start = Measurement.processorMilliseconds()
        session.press([.character("j")])
        return Measurement.processorMilliseconds() - start
      }
      Measurement(name: "scroll frame, \(name)", samples: samples).report()
    }
  }
}
