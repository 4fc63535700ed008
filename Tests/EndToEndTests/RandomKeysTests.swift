import Foundation
import SitrepTestSupport
import Testing

/// The real program under random keys and sizes: what it has drawn bit by bit is what it draws anew.
@Suite(.serialized) struct RandomKeysTests {
  /// Everything but what ends or stops the program, writes files or runs others.
  private static let keys: [String] =
    "abcdefghijklmnprstuvwxzABCDFGHIJLMNOPQSTUVWXYZ0123456789/?.,;'\"<>()[]{}-+=* "
    .map(String.init)
    + Array(
      repeating: [
        "\r", "\u{1b}\u{1b}", "\t", "\u{1b}[Z", "\u{1b}OA", "\u{1b}OB", "\u{1b}OC", "\u{1b}OD",
        "\u{1b}[5~", "\u{1b}[6~", "\u{7f}", "j", "j", "k", "z",
      ],
      count: 5
    ).flatMap(\.self)

  @Test(arguments: [1, 2] as [UInt64])
  func `a thousand keys and sizes end on a screen that a redraw leaves as it is`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    let run = try DashboardRun()
    for step in 1...1000 {
      if generator.next() % 20 == 0 {
        // Else what was drawn for one size would be played at another.
        try run.session.rest()
        run.session.resize(
          width: Int.random(in: 20...250, using: &generator),
          height: Int.random(in: 5...80, using: &generator)
        )
      } else {
        try run.session.send(generator.pick(Self.keys))
      }
      if step % 50 == 0 { try expectConsistent(run, "seed \(seed), step \(step)") }
    }
    #expect(OutputGrammar.violations(in: run.session.output) == [])
  }

  private func expectConsistent(_ run: DashboardRun, _ place: String) throws {
    let session = run.session
    try session.rest()
    let shown = cells(session.screen)
    let before = TerminalLifeTests.frames(session)
    // Not Control-L, which is a key and takes a remark away; after a stop nothing but the screen is new.
    session.signal(SIGSTOP)
    session.signal(SIGCONT)
    try session.wait(for: "a redraw") { _ in TerminalLifeTests.frames(session) > before }
    try session.rest()
    let redrawn = cells(session.screen)
    let differing = shown.indices.filter { shown[$0] != redrawn[$0] }
    #expect(
      differing.isEmpty,
      """
      \(place): \(differing.prefix(3).map { "\(shown[$0]) became \(redrawn[$0])" })
      \(session.screen)
      """
    )
  }

  /// What is seen, cell by cell: of blanks, the background alone.
  private func cells(_ screen: VirtualTerminal) -> [VirtualTerminal.Cell] {
    (0..<screen.height).flatMap { row in
      (0..<screen.width).map { column in
        var cell = screen.cell(column: column, row: row)
        if cell.text == " " { cell.text = "" }
        if cell.text.isEmpty, !cell.isReversed {
          (cell.foreground, cell.isBold, cell.isItalic) = (.standard, false, false)
        }
        return cell
      }
    }
  }
}
