import Dashboard

/// A recording as a picture that moves: complete in itself, no script, no font to fetch.
///
/// Every element of a screen stands in the document once, in a group with those that are to be seen
/// at the same times; what stays from frame to frame costs nothing. A viewer that knows no animation
/// shows the first screen. It plays over and over.
public struct AnimatedSVG: Sendable {
  /// When an element is to be seen.
  private struct Appearance {
    var element: SVGElement
    var spans: [Range<Int>]
  }

  private let title: String
  private let styles: StyleTable
  private let palette: SVGPalette
  private let metrics = SVGMetrics()
  private var classes = SVGClasses()
  private var size = (columns: 0, rows: 0)
  private var layers: [[Appearance]] = [[], [], []]
  private var known: [[SVGElement: Int]] = [[:], [:], [:]]
  private var shown: [[SVGElement]] = [[], [], []]
  private var now = 0
  private var scenes: [FilmedScene] = []

  /// Prepares a picture in the colours of a theme.
  public init(title: String, styles: StyleTable) {
    self.title = Glyphs(of: title).map(\.text).joined()
    self.styles = styles
    palette = SVGPalette(styles: styles)
  }

  /// Begins a scene, which the document names beside what it shows.
  public mutating func begin(_ scene: RecordedScene) {
    scenes.append(FilmedScene(scene, styles: styles))
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
    shown = markup.elements(of: frame.canvas, classes: &classes).all
    if !scenes.isEmpty { scenes[scenes.count - 1].add(frame.canvas) }
  }

  /// The document, once all screens are there.
  public mutating func render(end: Int) -> String {
    advance(to: end)
    let body = layers.map { markup(of: $0, end: end) }.joined()
    let id = "sitrep-" + SVGWindow.fingerprint(title + classes.sheet(id: "") + body)
    let window = SVGWindow(
      columns: size.columns,
      rows: size.rows,
      title: title,
      base: palette.base,
      metrics: metrics
    )
    return window.head(id: id, sheet: classes.sheet(id: id), metadata: metadata) + body
      + "</g>\n</svg>\n"
  }

  private var metadata: String {
    scenes.isEmpty
      ? ""
      : "<metadata><scenes xmlns=\"urn:sitrep\">\n" + scenes.map(\.markup).joined()
        + "</scenes></metadata>\n"
  }

  /// Lets time pass: what is shown was to be seen until then.
  private mutating func advance(to time: Int) {
    defer { now = max(now, time) }
    guard time > now else { return }
    for layer in layers.indices {
      for element in shown[layer] {
        if let index = known[layer][element] {
          extend(&layers[layer][index].spans, by: now..<time)
        } else {
          known[layer][element] = layers[layer].count
          layers[layer].append(Appearance(element: element, spans: [now..<time]))
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

  private func markup(of layer: [Appearance], end: Int) -> String {
    var groups: [(spans: [Range<Int>], elements: [SVGElement])] = []
    var places: [[Range<Int>]: Int] = [:]
    for appearance in layer {
      if let place = places[appearance.spans] {
        groups[place].elements.append(appearance.element)
      } else {
        places[appearance.spans] = groups.count
        groups.append((appearance.spans, [appearance.element]))
      }
    }
    return groups.map { group in
      let markup = SVGElement.markup(of: group.elements)
      return group.spans == [0..<end] ? markup : Self.shown(markup, in: group.spans, of: end)
    }.joined()
  }

  /// A group that is to be seen at times; all groups count from the document's beginning, and so
  /// begin again together.
  private static func shown(_ markup: String, in spans: [Range<Int>], of end: Int) -> String {
    let isThereAtFirst = spans.first?.lowerBound == 0
    var values = isThereAtFirst ? [] : ["hidden"]
    var times = isThereAtFirst ? [] : ["0"]
    for span in spans {
      values.append("visible")
      times.append(part(span.lowerBound, of: end))
      guard span.upperBound < end else { continue }
      values.append("hidden")
      times.append(part(span.upperBound, of: end))
    }
    return """
      <g\(isThereAtFirst ? "" : " visibility=\"hidden\"")>
      <animate attributeName="visibility" dur="\(seconds(end))" repeatCount="indefinite" \
      calcMode="discrete" values="\(values.joined(separator: ";"))" \
      keyTimes="\(times.joined(separator: ";"))"/>
      \(markup)</g>

      """
  }

  /// A part of the whole in millionths.
  private static func part(_ time: Int, of end: Int) -> String {
    guard time > 0 else { return "0" }
    let digits = String(time * 1_000_000 / end)
    var text = "." + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    while text.hasSuffix("0") { text.removeLast() }
    return text == "." ? "0" : text
  }

  static func seconds(_ milliseconds: Int) -> String {
    let rest = String(milliseconds % 1000)
    return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest + "s"
  }
}
