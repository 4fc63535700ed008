/// What kind of room the panes have between the filter and the hints.
enum BodyShape: Hashable, Sendable {
  /// Too narrow for two panes of some width, with many rows: one column.
  case column
  /// Too narrow for two panes of some width, and not high.
  case narrow
  /// Wide with few rows: panes side by side.
  case low
  /// Neither.
  case usual

  /// Looks at an area.
  init(_ area: ScreenArea) {
    if area.width < 76 {
      self = area.height >= 34 ? .column : .narrow
    } else {
      self = area.width >= 120 && area.height < 17 ? .low : .usual
    }
  }
}
