/// Everything a dashboard draws from.
public struct Answer: Sendable, Equatable {
  /// What was asked.
  public var question: Question
  /// The figures of what matches.
  public var matched: Figures
  /// The figures of the whole dataset: the ghost.
  public var whole: Figures
  /// The bars, one a value of the dimension, in the order that was asked for.
  ///
  /// Ties go by the whole, then by label. The dimension's own terms in the query are left out, so
  /// that its other values stay comparable.
  public var facets: FacetRows
  /// The incidents over time; date terms in the query are left out.
  public var timeline: Timeline
  /// The incidents on a map, when the question asks for one.
  public var map: MapCells?
  /// What the query comes to in the question's other stretch of time, if it names one.
  public var comparison: Comparison?
  /// What came, went and was corrected since the release before, by the value of a bar.
  public var releaseTallies: [String: ReleaseTally] = [:]
  /// What matches, in order.
  public var incidents: MatchedIncidents
  /// Where the question's anchor stands among `incidents`, or its nearest neighbour in the order when
  /// it does not match; `nil` without an anchor or matches.
  public var anchorPosition: Int?
  /// Where the question's marked rows stand among `incidents`, in order; those that do not match have
  /// no place.
  public var markPositions: [Int32]
  /// Where the question's new rows stand among `incidents`, in order; `findNewRows()` fills it in.
  public private(set) var newPositions: [Int32] = []
  /// How many matching rows were left out as possible duplicates of others; 0 unless the question
  /// folds them.
  public var folded: Int
  /// How long it took.
  public var elapsed: Duration
  /// How many rows were looked at, a measure of work that no clock disturbs.
  public var rowsTouched: Int

  /// Puts an answer together.
  public init(
    question: Question,
    matched: Figures,
    whole: Figures,
    facets: some Sequence<FacetRow>,
    timeline: Timeline,
    incidents: MatchedIncidents,
    anchorPosition: Int?,
    markPositions: [Int32] = [],
    folded: Int = 0,
    elapsed: Duration,
    rowsTouched: Int
  ) {
    self.question = question
    self.matched = matched
    self.whole = whole
    self.facets = facets as? FacetRows ?? FacetRows(Array(facets))
    self.timeline = timeline
    self.incidents = incidents
    self.anchorPosition = anchorPosition
    self.markPositions = markPositions
    self.folded = folded
    self.elapsed = elapsed
    self.rowsTouched = rowsTouched
  }
}

extension Answer {
  /// Finds the place of each new row, for whoever shows them.
  ///
  /// - Complexity: O(*n*) in the matches while there are new rows, else O(1).
  public mutating func findNewRows() {
    let new = question.newRows
    guard let first = new.ranges.first?.lowerBound else { return }
    newPositions = incidents.rows.indices.filter {
      Int(incidents.rows[$0]) >= first && new.contains(Int(incidents.rows[$0]))
    }
    .map { Int32(clamping: $0) }
  }

  /// Keeps `markPositions` true when the user marks what stands at a position, or unmarks it.
  ///
  /// - Complexity: O(*m*) in the marks.
  public mutating func mark(_ position: Int, isMarked: Bool) {
    let position = Int32(clamping: position)
    let place = markPositions.insertionPlace(of: position)
    let isThere = place < markPositions.count && markPositions[place] == position
    if isMarked, !isThere { markPositions.insert(position, at: place) }
    if !isMarked, isThere { markPositions.remove(at: place) }
  }
}
