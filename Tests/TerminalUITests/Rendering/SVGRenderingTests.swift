import Dashboard
import Foundation
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

@testable import TerminalUI

@Suite struct SVGRenderingTests {
  private let styles = ThemeLibrary.standard.styles(at: .truecolor)

  private func render(_ canvas: Canvas, title: String = "x") -> String {
    SVGRendering(canvas, styles: styles, title: title).render()
  }

  private func isWellFormed(_ text: String) -> Bool {
    XMLParser(data: Data(text.utf8)).parse()
  }

  @Test func `text is stretched to exactly its cells`() {
    var canvas = Canvas(width: 20, height: 2)
    canvas.draw("a 清真x", at: Position(column: 2, row: 1))
    let svg = render(canvas)
    #expect(svg.contains(##"x="18" y="34.6" textLength="9">a</text>"##))
    #expect(
      svg.contains(##"x="36" y="34.6" textLength="18" lengthAdjust="spacingAndGlyphs">清</text>"##)
    )
    #expect(svg.contains(##"x="72" y="34.6" textLength="9">x</text>"##))
  }

  @Test func `markup and controls in data are only text`() {
    var canvas = Canvas(width: 40, height: 1)
    canvas.draw("<script>&\"'\u{1b}]]>", at: Position(column: 0, row: 0))
    let svg = render(canvas, title: "</title><script>\u{8}")
    #expect(!svg.contains("<script>"))
    #expect(svg.contains("&lt;script&gt;&amp;&quot;&#39;\u{fffd}]]&gt;"))
    #expect(isWellFormed(svg))
  }

  @Test func `frames, blocks and braille are drawn, not written`() {
    var canvas = Canvas(width: 30, height: 8)
    canvas.frame(canvas.bounds, title: [TextRun("Map")])
    canvas.horizontalBar(
      in: Rect(column: 1, row: 1, width: 20, height: 1),
      value: 3,
      whole: 9,
      maximum: 9
    )
    canvas.put("⣿", at: Position(column: 3, row: 3))
    canvas.put("▞", at: Position(column: 4, row: 3))
    let svg = render(canvas)
    #expect(!svg.unicodeScalars.contains { SVGShapes.draws($0) })
    #expect(svg.contains("stroke-linecap:round"))
    #expect(isWellFormed(svg))
  }

  @Test func `every character that is drawn has a shape`() {
    let shapes = SVGShapes(metrics: SVGMetrics())
    for value in (0x2500...0x259f).map(UInt32.init) + (0x2801...0x28ff).map(UInt32.init) {
      guard let scalar = Unicode.Scalar(value), SVGShapes.draws(scalar) else { continue }
      #expect(!shapes.shapes(scalar, count: 2, x: 0, y: 0).isEmpty, "U+\(String(value, radix: 16))")
    }
  }

  @Test func `neighbouring frame lines meet at the cell's edge`() {
    let shapes = SVGShapes(metrics: SVGMetrics())
    let corner = shapes.shapes("╭", count: 1, x: 0, y: 0)
    let line = shapes.shapes("─", count: 2, x: 9, y: 0)
    let side = shapes.shapes("│", count: 1, x: 0, y: 20)
    #expect(corner == [.stroked("M4.5 20L4.5 14.5Q4.5 10 9 10", thickness: 1.2)])
    #expect(line == [.stroked("M9 10h18", thickness: 1.2)])
    #expect(side.first == .stroked("M4.5 30L4.5 20", thickness: 1.2))
  }

  @Test func `equal screens give equal bytes and others another name`() {
    var canvas = Canvas(width: 10, height: 2)
    canvas.draw("a", at: Position(column: 0, row: 0))
    let first = render(canvas)
    #expect(first == render(canvas))
    canvas.draw("b", at: Position(column: 0, row: 0))
    let id = { (svg: String) in svg.firstMatch(of: /id="(sitrep-[a-z0-9]+)"/).map { String($0.1) } }
    #expect(id(first) != nil)
    #expect(id(first) != id(render(canvas)))
  }

  @Test func `nothing is fetched from elsewhere`() {
    let svg = render(Canvas(width: 4, height: 1))
    #expect(!svg.contains("@import") && !svg.contains("href") && !svg.contains("url("))
    #expect(svg.components(separatedBy: "http").count == 2)
  }

  @Test(arguments: BuiltInThemeTests.names, ColorDepth.allCases)
  func `every theme at every depth gives a well-formed picture`(
    _ name: String,
    _ depth: ColorDepth
  ) throws {
    var canvas = Canvas(width: 24, height: 4)
    canvas.fill(Rect(column: 0, row: 1, width: 24, height: 1), surface: .selected)
    canvas.frame(canvas.bounds, title: [TextRun("Länder", .paneTitle)], isFocused: true)
    let theme = try ThemeLibrary().theme(name)
    #expect(isWellFormed(SVGRendering(canvas, styles: theme.styles(at: depth)).render()))
  }

  @Test(arguments: [
    (0.0, "0"), (9, "9"), (4.5, "4.5"), (14.95, "14.95"), (-0.25, "-0.25"), (1.005, "1"),
    (2.999, "3"), (10.04, "10.04"),
  ])
  func `numbers are written the same everywhere`(_ value: Double, _ text: String) {
    #expect(SVGMetrics.text(value) == text)
  }
}
