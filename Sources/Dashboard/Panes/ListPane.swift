/// The incidents: a heading and the rows that are seen.
public struct ListPane: Hashable, Sendable {
  /// One column.
  public struct Column: Hashable, Sendable {
    /// Its name.
    public var title: String
    /// Cells.
    public var width: Int
    /// Whether its cells stand flush right.
    public var isNumeric: Bool
    /// The direction, when the list is ordered by it.
    public var ascending: Bool?
    /// Which key of the order it is, counted from 1, where there are several.
    public var place: Int?
  }

  /// One incident.
  public struct Row: Hashable, Sendable {
    /// A line a column.
    public var cells: [StyledLine]
    /// Whether it is the selected one.
    public var isSelected: Bool
    /// Whether the user marked it.
    public var isMarked: Bool
    /// Whether it came while the file was followed and has not been taken as seen.
    public var isNew: Bool
    /// Whether another incident looks like it.
    public var isDuplicate: Bool
  }

  /// How many rows the names of the columns take inside a frame: none where that would leave one.
  public static func headingRows(height: Int) -> Int { height < 3 ? 0 : 1 }

  /// The name in the frame.
  public var title: StyledLine
  /// Order and position in the frame.
  public var trailing: StyledLine
  /// The columns that have room.
  public var columns: [Column]
  /// How many of them stay when the list is scrolled sideways.
  public var frozen: Int
  /// Whether columns are scrolled out to the left.
  public var hasMoreLeft: Bool
  /// Whether columns are out of view to the right.
  public var hasMoreRight: Bool
  /// The rows that are seen.
  public var rows: [Row]
  /// Which rows of all are seen.
  public var window: Range<Int>
  /// How many rows there are.
  public var count: Int
  /// The rows of the scrollbar that stand for marked incidents, counted from 0.
  public var marks: [Int]
  /// The rows of the scrollbar that stand for new incidents, likewise.
  public var arrivals: [Int]
  /// What to say when there are none.
  public var emptyText: String?
}
