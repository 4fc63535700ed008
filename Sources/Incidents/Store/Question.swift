/// Everything a dashboard wants to know at once.
public struct Question: Hashable, Sendable {
  /// Which incidents.
  public var query: Query
  /// In which order; ties keep the order of the files.
  public var order: [SortKey]
  /// What bars group by.
  public var dimension: Dimension
  /// What bars measure.
  public var measure: Measure
  /// What bars are ordered by.
  public var facetOrder: FacetOrder
  /// How many buckets the timeline can show; decides between day, week, month, quarter, year, decade and century.
  public var bucketLimit: Int
  /// How long a bucket is to be whatever the room, or `nil` to go by `bucketLimit`.
  public var bucketUnit: Timeline.Unit?
  /// Another stretch of time to compare what matches with, or `nil` for no comparison.
  public var comparison: ClosedRange<CivilDate>?
  /// The row to look for among what matches, so that a selection survives.
  public var anchor: Int?
  /// Whether of incidents that look alike only the first that matches is counted and listed.
  public var foldsDuplicates: Bool
  /// The rows that the user has marked, for `is:marked`.
  public var marked: Set<Int>
  /// What the user has written down, by row, for `has:note` and `note:`.
  public var notes: [Int: String] = [:]
  /// The map to count in, or `nil` when none is shown.
  public var map: MapQuestion?
  /// The rows that came last and that the user has not seen, for `is:new`.
  public var newRows = RowRanges()

  /// Asks for everything, newest first, by country and incidents, unless told otherwise.
  public init(
    query: Query = .all,
    order: [SortKey] = [SortKey(.date, ascending: false)],
    dimension: Dimension = .country,
    measure: Measure = .incidents,
    facetOrder: FacetOrder = .value,
    bucketLimit: Int = 120,
    anchor: Int? = nil,
    foldsDuplicates: Bool = false,
    marked: Set<Int> = []
  ) {
    self.query = query
    self.order = order
    self.dimension = dimension
    self.measure = measure
    self.facetOrder = facetOrder
    self.bucketLimit = bucketLimit
    self.anchor = anchor
    self.foldsDuplicates = foldsDuplicates
    self.marked = marked
  }
}
