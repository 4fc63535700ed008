/// A window over the panes: a list to choose from, or a text to scroll.
public struct OverlayPane: Hashable, Sendable {
  /// What the window holds.
  public enum Content: Hashable, Sendable {
    /// Rows of which one is selected, and the first one shown.
    case list([StyledLine], selected: Int, first: Int)
    /// Rows with something at their right, of which one is selected, and the first one shown.
    case choices([Choice], selected: Int, first: Int)
    /// Paragraphs to wrap, and how many lines are scrolled out above.
    case text([StyledLine], scroll: Int)
    /// Two columns, the left one as wide as it needs, and how many lines are scrolled out above.
    case table([TableRow], scroll: Int)
  }

  /// A row of a list with something at its right.
  public struct Choice: Hashable, Sendable {
    /// What it is.
    public var left: StyledLine
    /// What stands flush right.
    public var right: StyledLine
  }

  /// A line to type into, at the top of the window.
  public struct Input: Hashable, Sendable {
    /// What stands before it.
    public var prompt: String
    /// What is typed.
    public var line: LineField
    /// What to say while it is empty.
    public var placeholder: String
    /// Whether keys go to it.
    public var isActive = true
  }

  /// A row of two columns, or a heading when the left one is empty.
  public struct TableRow: Hashable, Sendable {
    /// The left column.
    public var left: StyledLine
    /// The right column.
    public var right: StyledLine
  }

  /// Where the window stands.
  public enum Anchor: Hashable, Sendable {
    /// In the middle of the screen.
    case center
    /// In the middle, below the filter line.
    case top
    /// At the right, below the filter line, so that what changes by it can be seen.
    case filter
  }

  /// The name in the frame.
  public var title: StyledLine
  /// Something at the right of the frame.
  public var trailing: StyledLine = []
  /// The window's content.
  public var content: Content
  /// How wide it wants to be; `nil` for as wide as there is room.
  public var preferredWidth: Int?
  /// Where it stands.
  public var anchor = Anchor.center
  /// The line to type into, if any.
  public var input: Input?
  /// How many rows of content it has room for; `nil` for as many as there are.
  public var rows: Int?
}
