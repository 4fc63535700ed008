/// Everything a dashboard draws from.
public struct Answer: Sendable, Equatable {
  /// What was asked.
  public var question: Question
  /// The figures of what matches.
  public var matched: Figures
  /// The figures of the whole dataset: the ghost.
  public var whole: Figures
  /// The bars, one a value of the dimension; first those that match most by the measure.
  ///
  /// Ties go by the whole, then by label. The dimension's own terms in the query are left out, so
  /// that its other values stay comparable.
  public var facets: [FacetRow]
  /// The incidents over time; date terms in the query are left out.
  public var timeline: Timeline
  /// What matches, in order.
  public var incidents: MatchedIncidents
  /// Where the question's anchor stands among `incidents`, or its nearest neighbour in the order when
  /// it does not match; `nil` without an anchor or matches.
  public var anchorPosition: Int?
  /// How long it took.
  public var elapsed: Duration
  /// How many rows were looked at, a measure of work that no clock disturbs.
  public var rowsTouched: Int

  /// Puts an answer together.
  public init(
    question: Question,
    matched: Figures,
    whole: Figures,
    facets: [FacetRow],
    timeline: Timeline,
    incidents: MatchedIncidents,
    anchorPosition: Int?,
    elapsed: Duration,
    rowsTouched: Int
  ) {
    self.question = question
    self.matched = matched
    self.whole = whole
    self.facets = facets
    self.timeline = timeline
    self.incidents = incidents
    self.anchorPosition = anchorPosition
    self.elapsed = elapsed
    self.rowsTouched = rowsTouched
  }
}
