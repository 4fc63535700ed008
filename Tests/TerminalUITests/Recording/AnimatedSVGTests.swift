import Dashboard
import Foundation
import Testing

@testable import TerminalUI

/// A picture that moves holds each element once and shows it at its times.
@Suite struct AnimatedSVGTests {
  private static func movie(_ screens: [(milliseconds: Int, words: [String])], end: Int) -> String {
    let styles = ThemeLibrary.standard.styles(at: .truecolor)
    var movie = AnimatedSVG(title: "x", styles: styles)
    for screen in screens {
      var canvas = Canvas(width: 20, height: 4)
      for (row, words) in screen.words.enumerated() {
        canvas.draw(words, at: Position(column: 0, row: row))
      }
      movie.add(RecordedFrame(milliseconds: screen.milliseconds, canvas: canvas))
    }
    return movie.render(end: end)
  }

  private static func count(_ part: String, in text: String) -> Int {
    text.components(separatedBy: part).count - 1
  }

  @Test func `what stays does not move, what comes and goes has its times`() {
    let text = Self.movie(
      [(0, ["always", "first"]), (1_000, ["always", "second"]), (3_000, ["always", "first"])],
      end: 4_000
    )
    for word in ["always", "first", "second"] { #expect(Self.count(">\(word)<", in: text) == 1) }
    #expect(Self.count("<animate", in: text) == 2)
    #expect(text.contains("values=\"visible;hidden;visible\" keyTimes=\"0;.25;.75\""))
    #expect(text.contains("values=\"hidden;visible;hidden\" keyTimes=\"0;.25;.75\""))
    #expect(Self.count("dur=\"4.000s\" repeatCount=\"indefinite\"", in: text) == 2)
  }

  @Test func `what is seen at the same times is one group`() {
    let text = Self.movie([(0, ["a", "b", "c"]), (500, ["d", "e", "f"])], end: 1_000)
    #expect(Self.count("<text", in: text) == 7)
    #expect(Self.count("<animate", in: text) == 2)
    #expect(Self.count("<g visibility=\"hidden\">", in: text) == 1)
  }

  @Test func `outlines of one look are one element, text is none of them`() {
    let elements: [SVGElement] = [
      .outline(look: "p0", path: "M0 0h9"), .text("<text>x</text>\n"),
      .outline(look: "p1", path: "M1 1h9"), .outline(look: "p0", path: "M2 2h9"),
    ]
    #expect(
      SVGElement.markup(of: elements)
        == """
        <path class="p0" d="M0 0h9M2 2h9"/>
        <path class="p1" d="M1 1h9"/>
        <text>x</text>

        """
    )
  }
}
