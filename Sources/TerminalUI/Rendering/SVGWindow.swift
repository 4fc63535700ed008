/// The window around a drawn screen: a rounded frame with a title.
struct SVGWindow {
  let columns: Int
  let rows: Int
  let title: String
  let base: SVGPalette.Colors
  let metrics: SVGMetrics

  /// The document up to the group that the screen's elements belong into.
  func head(id: String, sheet: String, metadata: String = "") -> String {
    let text = SVGMetrics.text
    let screen = (
      width: Double(columns) * metrics.cellWidth,
      height: Double(rows) * metrics.cellHeight
    )
    let width = screen.width + 2 * metrics.padding
    let height = screen.height + metrics.padding + metrics.titleHeight
    let size = "\(text(width)) \(text(height))"
    let name = SVGText.escaped(title)
    let edge = base.background.mixed(with: base.foreground, by: 0.2).hex
    let label = base.background.mixed(with: base.foreground, by: 0.62).hex
    let fonts =
      "ui-monospace,'SF Mono',Menlo,'DejaVu Sans Mono',Consolas,'Liberation Mono',monospace"
    return """
      <svg xmlns="http://www.w3.org/2000/svg" id="\(id)" viewBox="0 0 \(size)" \
      width="\(text(width))" height="\(text(height))" role="img" aria-labelledby="\(id)-title">
      <title id="\(id)-title">\(name)</title>
      \(metadata)<style>
      #\(id) text{font:\(text(metrics.fontSize))px \(fonts);white-space:pre}
      \(sheet)</style>
      <rect x="0.5" y="0.5" width="\(text(width - 1))" height="\(text(height - 1))" \
      rx="\(text(metrics.radius))" fill="\(base.background.hex)" stroke="\(edge)"/>
      <text x="\(text(width / 2))" y="\(text(metrics.titleHeight * 0.66))" text-anchor="middle" \
      fill="\(label)">\(name)</text>
      <g transform="translate(\(text(metrics.padding)) \(text(metrics.titleHeight)))">

      """
  }

  /// FNV-1a of 64 bits.
  static func fingerprint(_ text: String) -> String {
    let hash = text.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    return String(hash, radix: 36)
  }
}
