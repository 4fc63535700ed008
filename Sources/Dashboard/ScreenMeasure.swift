/// What drawing found out and scrolling has to respect: how long wrapped texts are.
public struct ScreenMeasure: Hashable, Sendable {
  /// By how many lines the detail can be scrolled.
  public var detailScrollLimit = 0
  /// By how many lines the window over the panes can be scrolled.
  public var overlayScrollLimit = 0

  /// Nothing to scroll.
  public init() {}
}
