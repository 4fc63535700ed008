import Incidents

/// The bars of a dimension: what matches, with the whole as a ghost behind.
public struct BarsPane: Hashable, Sendable {
  /// What the query has to do with a bar.
  public enum Choice: Hashable, Sendable {
    /// The query does not name it.
    case none
    /// The query asks for it.
    case chosen
    /// The query rules it out.
    case excluded
  }

  /// One bar.
  public struct Row: Hashable, Sendable {
    /// The value's name, with a mark behind it where there is a remark or a doubt.
    public var label: String
    /// What the filled part is as long as.
    public var matched: Int
    /// What the ghost is as long as.
    public var whole: Int
    /// Where the bar would end in the time it is compared with, if it is.
    public var compared: Int?
    /// The figures behind the bar: `334/358`, or `358` when nothing is filtered.
    public var figure: StyledLine
    /// The figure of what matches alone, for where there is little room.
    public var shortFigure: StyledLine
    /// Whether it is the selected one.
    public var isSelected: Bool
    /// Whether the query asks for it or rules it out.
    public var choice: Choice
  }

  /// The name in the frame.
  public var title: StyledLine
  /// Measure and order in the frame.
  public var trailing: StyledLine
  /// The same in fewer words, empty where the measure is all that there is to say.
  public var shortTrailing: StyledLine
  /// The place of the selected bar among all, behind it where there is room.
  public var position: StyledLine
  /// The bars that are seen.
  public var rows: [Row]
  /// What a full bar stands for.
  public var scale: Int
  /// Which bars of all are seen.
  public var window: Range<Int>
  /// How many bars there are.
  public var count: Int
  /// What the bars that are not seen come to, or how to see others than a single one; `nil` when all
  /// are seen.
  public var rest: StyledLine?
  /// What there is to say about the selected bar, in parts, the most useful first.
  public var remarks: [StyledLine]
  /// Why there are no bars, if there are none.
  public var emptyText: String?
}
