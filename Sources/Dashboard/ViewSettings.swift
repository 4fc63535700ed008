public import Incidents

/// What the user has asked to see: every change of it can be undone.
public struct ViewSettings: Hashable, Sendable {
  /// Which incidents.
  public var query = Query.all
  /// In which order.
  public var order = [SortKey(.date, ascending: false)]
  /// What bars group by.
  public var dimension = Dimension.country
  /// What bars measure.
  public var measure = Measure.incidents
  /// How long a bucket of the timeline is, or `nil` to go by the room there is.
  public var bucketUnit: Timeline.Unit?
  /// What bars are ordered by.
  public var facetOrder = FacetOrder.value
  /// The columns of the list, or `nil` for those that fit its width.
  public var columns: ListColumns?
  /// The stretch of time that what matches is compared with, if any.
  public var comparison: ClosedRange<CivilDate>?
  /// Whether of incidents that look like the same event only the first counts.
  public var foldsDuplicates = false
  /// The terms of the query that stay when the filter is cleared; they stand first in its line.
  public var pinned: [String] = []
  /// The terms that are switched off.
  public var setAside: [SetAsideTerm] = []

  /// Everything, newest first, by country.
  public init() {}
}
