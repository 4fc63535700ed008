/// What the case file keeps about a dataset, incidents found again by row.
public struct RecalledCase: Equatable, Sendable {
  /// The rows that are marked.
  public var marked: Set<Int> = []
  /// What is written about incidents, by row.
  public var notes: [Int: String] = [:]
  /// How many marks and notes belong to incidents that this release does not hold; they stay kept.
  public var missing = 0
  /// The views of this dataset and those of any, by name.
  public var views: [SavedView] = []
  /// The filter lines used before, the newest last.
  public var filterHistory: [String] = []
  /// How this dataset was left last time.
  public var session: Session?
  /// The row that was selected then.
  public var selection: Int?

  /// An empty memory.
  public init() {}
}
