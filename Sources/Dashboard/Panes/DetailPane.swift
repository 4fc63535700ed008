/// One incident in full; lines are wrapped where they are drawn.
public struct DetailPane: Hashable, Sendable {
  /// A paragraph or a field.
  public struct Block: Hashable, Sendable {
    /// The field's name, or empty for a paragraph.
    public var label: String
    /// Its text, line ends kept.
    public var text: StyledLine
    /// The same in several lines, for where one has no room for it.
    public var narrow: [StyledLine] = []
    /// Where it leads, if it is a link.
    public var link: String?

    /// Puts a block together.
    public init(
      label: String = "",
      text: StyledLine,
      narrow: [StyledLine] = [],
      link: String? = nil
    ) {
      self.label = label
      self.text = text
      self.narrow = narrow
      self.link = link
    }
  }

  /// The name in the frame.
  public var title: StyledLine
  /// The record's identifier in the frame.
  public var trailing: StyledLine
  /// What there is to say, in order; a block without text is an empty line.
  public var blocks: [Block]
  /// How many lines are scrolled out above.
  public var scroll: Int
}
