/// What a cell lies on; together with a role it decides the colours.
public enum Surface: UInt8, Hashable, Sendable, CaseIterable {
  /// The screen.
  case base
  /// The strip at the top.
  case header
  /// The strip of key hints at the bottom.
  case footer
  /// The filter line.
  case input
  /// The selected row of the pane that has the keys.
  case selected
  /// The selected row of another pane.
  case selectedIdle
  /// A window over the others.
  case overlay
  /// The selected row of such a window.
  case overlaySelected
  /// A chip of the filter.
  case chip
  /// The ghost of the whole, on which a bar's last cell lies.
  case ghost
}
