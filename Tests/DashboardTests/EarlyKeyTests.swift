import Dashboard
import Incidents
import SitrepTestSupport
import Testing

/// Keys pressed before there are rows to act on wait for them.
@Suite struct EarlyKeyTests {
  private let store = StoreReference(SampleIncidents.store())

  /// Types before anything is there, then lets the data and its answer come.
  private func state(afterTyping script: String) throws -> DashboardState {
    var state = DashboardState()
    _ = state.apply(.started(Viewport(columns: 120, rows: 36)))
    for key in try Key.keys(in: script) { _ = state.apply(.keyPressed(key)) }
    var waiting: [DashboardAction] = [.loadFinished(store, counters: [])]
    while !waiting.isEmpty {
      for case .ask(let question, let store, let generation) in state.apply(waiting.removeFirst()) {
        let answer = try store.store.answer(question)
        waiting.append(.answered(answer, generation: generation))
      }
    }
    return state
  }

  @Test func `movements wait for the first rows`() throws {
    #expect(try state(afterTyping: "jj").list.selection == 2)
    #expect(try state(afterTyping: "<A-3>jk").list.selection == 2)
  }

  @Test func `a mark waits for its incident`() throws {
    #expect(try state(afterTyping: "j<Space>").marked.count == 1)
  }

  @Test func `what is typed into something that waits is not taken for commands`() throws {
    let state = try state(afterTyping: "eask q about x")
    #expect(state.mode == .writing)
    #expect(state.view.query.isEmpty)
    #expect(state.writing?.editor.text == "ask q about x")
  }

  @Test func `the program can be left all the same`() throws {
    var state = DashboardState()
    _ = state.apply(.started(Viewport(columns: 120, rows: 36)))
    _ = state.apply(.keyPressed(.character("e")))
    #expect(state.apply(.keyPressed(.control("c"))) == [.quit])
  }

  @Test func `nothing waits for data that cannot be had`() throws {
    var state = DashboardState()
    _ = state.apply(.started(Viewport(columns: 120, rows: 36)))
    _ = state.apply(.keyPressed(.character("e")))
    _ = state.apply(.loadFailed(.empty(file: "nothing.csv")))
    #expect(state.apply(.keyPressed(.character("q"))) == [.quit])
  }
}
