/// A window over the panes: a list to choose from, or a text to scroll.
public struct OverlayPane: Hashable, Sendable {
  /// What the window holds.
  public enum Content: Hashable, Sendable {
    /// Rows of which one is selected, and the first one shown.
    case list([StyledLine], selected: Int, first: Int)
    /// Paragraphs to wrap, and how many lines are scrolled out above.
    case text([StyledLine], scroll: Int)
    /// Two columns, the left one as wide as it needs, and how many lines are scrolled out above.
    case table([TableRow], scroll: Int)
  }

  /// A row of two columns, or a heading when the left one is empty.
  public struct TableRow: Hashable, Sendable {
    /// The left column.
    public var left: StyledLine
    /// The right column.
    public var right: StyledLine
  }

  /// The name in the frame.
  public var title: StyledLine
  /// The window's content.
  public var content: Content
  /// How wide it wants to be; `nil` for as wide as there is room.
  public var preferredWidth: Int?
}
