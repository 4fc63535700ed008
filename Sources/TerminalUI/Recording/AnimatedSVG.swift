import Dashboard

/// A recording as a picture that moves: complete in itself, no script, no font to fetch.
///
/// Every element of a screen stands in the document once, with the times at which it is to be seen;
/// what stays from frame to frame costs nothing. A viewer that knows no animation shows the first
/// screen. It plays over and over.
public struct AnimatedSVG: Sendable {
  /// When an element is to be seen.
  private struct Appearance {
    var markup: String
    var spans: [Range<Int>]
  }

  private let title: String
  private let palette: SVGPalette
  private let metrics = SVGMetrics()
  private var classes = SVGClasses()
  private var size = (columns: 0, rows: 0)
  private var layers: [[Appearance]] = [[], [], []]
  private var known: [[String: Int]] = [[:], [:], [:]]
  private var shown: [[String]] = [[], [], []]
  private var now = 0

  /// Prepares a picture in the colours of a theme.
  public init(title: String, styles: StyleTable) {
    self.title = Glyphs(of: title).map(\.text).joined()
    palette = SVGPalette(styles: styles)
  }

  /// Adds a screen; times must not run backwards.
  ///
  /// - Complexity: O(cells).
  public mutating func add(_ frame: RecordedFrame) {
    advance(to: frame.milliseconds)
    size = (
      max(size.columns, frame.canvas.width), max(size.rows, frame.canvas.height)
    )
    let markup = SVGMarkup(palette: palette, metrics: metrics, columns: frame.canvas.width)
    let elements = markup.elements(of: frame.canvas, classes: &classes)
    shown = [elements.backgrounds, elements.shapes, elements.texts]
  }

  /// The document, once all screens are there.
  public mutating func render(end: Int) -> String {
    advance(to: end)
    let body = layers.map { layer in
      layer.map { element($0, end: end) }.joined()
    }.joined()
    let id = "sitrep-" + SVGWindow.fingerprint(title + classes.sheet(id: "") + body)
    let window = SVGWindow(
      columns: size.columns,
      rows: size.rows,
      title: title,
      base: palette.base,
      metrics: metrics
    )
    // All times count from the beginning of this one, which begins again when it ends.
    let clock = """
      <rect width="0" height="0"><animate id="\(id)-t" attributeName="x" from="0" to="0" \
      begin="0s;\(id)-t.end" dur="\(Self.seconds(end))"/></rect>

      """
    return window.head(id: id, sheet: classes.sheet(id: id)) + clock
      + body.replacing("@clock", with: "\(id)-t") + "</g>\n</svg>\n"
  }

  /// Lets time pass: what is shown was to be seen until then.
  private mutating func advance(to time: Int) {
    defer { now = max(now, time) }
    guard time > now else { return }
    for layer in layers.indices {
      for markup in shown[layer] {
        if let index = known[layer][markup] {
          extend(&layers[layer][index].spans, by: now..<time)
        } else {
          known[layer][markup] = layers[layer].count
          layers[layer].append(Appearance(markup: markup, spans: [now..<time]))
        }
      }
    }
  }

  private func extend(_ spans: inout [Range<Int>], by span: Range<Int>) {
    if let last = spans.last, last.upperBound >= span.lowerBound {
      spans[spans.count - 1] = last.lowerBound..<max(last.upperBound, span.upperBound)
    } else {
      spans.append(span)
    }
  }

  private func element(_ appearance: Appearance, end: Int) -> String {
    let spans = appearance.spans
    if spans == [0..<end] { return appearance.markup }
    let isThereAtFirst = spans[0].lowerBound == 0
    let changes = isThereAtFirst ? Self.gaps(between: spans, end: end) : spans
    let sets = changes.map { span in
      """
      <set attributeName="visibility" to="\(isThereAtFirst ? "hidden" : "visible")" \
      begin="@clock.begin+\(Self.seconds(span.lowerBound))" dur="\(Self.seconds(span.count))"/>
      """
    }
    let start = isThereAtFirst ? "<g>" : "<g visibility=\"hidden\">"
    return start + appearance.markup.dropLast(appearance.markup.hasSuffix("\n") ? 1 : 0)
      + sets.joined() + "</g>\n"
  }

  private static func gaps(between spans: [Range<Int>], end: Int) -> [Range<Int>] {
    var gaps: [Range<Int>] = []
    for (index, span) in spans.enumerated() {
      let next = index + 1 < spans.count ? spans[index + 1].lowerBound : end
      if span.upperBound < next { gaps.append(span.upperBound..<next) }
    }
    return gaps
  }

  private static func seconds(_ milliseconds: Int) -> String {
    let rest = String(milliseconds % 1000)
    return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest + "s"
  }
}
