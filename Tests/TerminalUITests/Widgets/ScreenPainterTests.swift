import Dashboard
import Incidents
import SitrepTestSupport
import Testing

@testable import TerminalUI

/// That going on from the last frame shows what drawing from the ground up would, for less.
struct ScreenPainterTests {
  private func session(columns: Int = 120, rows: Int = 36) throws -> HeadlessSession {
    let lines = (0..<300).map {
      "2016-03-\($0 % 18 + 10),Egypt,Cairo,\($0 % 7),4,\"Event \($0), é\u{301} 東京 and more of it\""
    }
    let table = (["date,country,city,killed,injured,summary"] + lines).joined(separator: "\n")
    let dataset = try DatasetLoader(options: LoadOptions(findsDuplicates: false))
      .load([Source(name: "list.csv", bytes: Array(table.utf8))])
    return HeadlessSession(
      state: DashboardState(),
      world: .ready(MemoryStore(dataset)),
      viewport: Viewport(columns: columns, rows: rows)
    )
  }

  @Test(arguments: ["", "z"])
  func `a list scrolled by rows derives each once, by pages, and no other pane`(
    before: String
  ) throws {
    var session = try session()
    session.press(try Key.keys(in: before + String(repeating: "j", count: 60)))
    var painter = ScreenPainter()
    _ = painter.draw(session.state)
    let (derived, whole) = (painter.list.rows.derivedCount, painter.wholeFrames)
    for _ in 1...100 {
      session.press(try Key.keys(in: "j"))
      _ = painter.draw(session.state)
    }
    // One page of at most 36 rows may be begun.
    #expect((64...136).contains(painter.list.rows.derivedCount - derived))
    #expect(painter.wholeFrames == whole)
  }

  @Test(arguments: 1...8)
  func `whatever keys came before, a frame is what it would be from the ground up`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    var session = try session(columns: 100, rows: 30)
    var painter = ScreenPainter()
    var goneOn = 0
    for step in 0..<150 {
      let moves = [
        "j", "k", "G", "g", "<PgDn>", "<PgUp>", "h", "l", "<Space>", "n", "N", "<C-e>", "<C-y>",
      ]
      let others = [
        "z", "<Tab>", "m", "d", "s", "?<Esc>", "/e<Enter>", "x", "u", "C<Esc>", "b<Esc>", "4", "1",
        "1", "1",
      ]
      let isMove = generator.next() % 4 > 0
      session.press(try Key.keys(in: generator.pick(isMove ? moves : others)))
      let whole = painter.wholeFrames
      let frame = painter.draw(session.state)
      if painter.wholeFrames == whole { goneOn += 1 }
      let wanted = DashboardScreen.draw(session.state)
      #expect(frame.canvas.rowsChanged(since: wanted.canvas) == [], "step \(step)")
      #expect(frame.canvas.cursor?.column == wanted.canvas.cursor?.column, "step \(step)")
      #expect(frame.canvas.cursor?.row == wanted.canvas.cursor?.row, "step \(step)")
      #expect(frame.measure == wanted.measure, "step \(step)")
    }
    #expect(goneOn > 5)
  }
}
