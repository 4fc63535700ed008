/// The measures of a drawn screen, in user units.
struct SVGMetrics: Hashable, Sendable {
  /// A column.
  let cellWidth = 9.0
  /// A row.
  let cellHeight = 20.0
  /// Chosen so that a character of the usual monospaced fonts is 0.602 em, one column, wide.
  let fontSize = 14.95
  /// From a row's top to the line that letters stand on.
  let baseline = 14.6
  /// Around the screen.
  let padding = 14.0
  /// The bar above it that holds the title.
  let titleHeight = 30.0
  /// How round the window's corners are.
  let radius = 9.0

  /// A number as text: two digits after the point at most, the same on every machine.
  static func text(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let whole = hundredths.magnitude / 100
    let rest = hundredths.magnitude % 100
    if rest == 0 { return "\(sign)\(whole)" }
    if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
    return "\(sign)\(whole)." + (rest < 10 ? "0" : "") + "\(rest)"
  }
}
