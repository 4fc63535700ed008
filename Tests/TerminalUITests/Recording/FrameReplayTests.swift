import Dashboard
import Testing

@testable import TerminalUI

/// What the recorder writes is read back as the screens that it was made of.
@Suite struct FrameReplayTests {
  private static func canvas(_ rows: [String], role: Role = .text) -> Canvas {
    var canvas = Canvas(width: 12, height: 3, glyphs: .unicode)
    for (index, row) in rows.enumerated() {
      canvas.draw(row, at: Position(column: 0, row: index), role: role)
    }
    return canvas
  }

  /// The screen behind several frames, each told by what differs.
  private static func fingerprint(_ canvases: [Canvas]) -> String {
    var encoder = FrameEncoder(styles: ThemeLibrary.standard.styles(at: .truecolor))
    var replay = FrameReplay()
    for canvas in canvases { replay.feed(encoder.encode(canvas)) }
    return replay.fingerprint
  }

  @Test func `the way to a screen leaves no trace`() {
    let last = Self.canvas(["a東京b", "three"])
    let ways = [[Self.canvas(["one", "two", "x"])], [Self.canvas(["東京東京東京"], role: .title)], []]
    for way in ways { #expect(Self.fingerprint(way + [last]) == Self.fingerprint([last])) }
  }

  @Test func `other words and other looks are another screen`() {
    let prints = [
      Self.canvas(["one"]), Self.canvas(["two"]), Self.canvas(["one"], role: .title),
      Self.canvas(["", "one"]),
    ].map { Self.fingerprint([$0]) }
    #expect(Set(prints).count == 4)
  }
}
