/// What drawing found out and keys and mouse have to respect: how long wrapped texts are, and which
/// figures found room where.
public struct ScreenMeasure: Hashable, Sendable {
  /// By how many lines the detail can be scrolled.
  public var detailScrollLimit = 0
  /// By how many lines the window over the panes can be scrolled.
  public var overlayScrollLimit = 0
  /// The figures of the strip at the top that can be seen.
  public var figures: [FigurePlace] = []

  /// Nothing to scroll.
  public init() {}
}
