/// The strip at the top: what is open, and figures that lead to the incidents behind them.
public struct HeaderPane: Hashable, Sendable {
  /// A figure that can be selected.
  public struct Figure: Hashable, Sendable {
    /// What it is a figure of.
    public var subject: FigureSubject
    /// The figure with its words.
    public var line: StyledLine
    /// Whether it belongs to the one before, as what is unknown does.
    public var isPartOfPrevious: Bool
    /// Whether it has the keys.
    public var isSelected: Bool
  }

  /// The name of what is open, and how far it has come.
  public var title: StyledLine
  /// The figures beside the name, the most important first; those that find no room are left out.
  public var figures: [Figure]
  /// The figures of the second line; without one they stand behind the others.
  public var further: [Figure]
}
