/// One value of a dimension with what matches and what there is.
public struct FacetRow: Hashable, Sendable {
  /// The value's key: a country's code, else the value itself; empty for incidents without one.
  public var value: String
  /// The value's name.
  public var label: String
  /// The term that filters by it, such as `country:EG`; what Enter puts into the query.
  public var term: String
  /// What matches, the dimension's own terms left out.
  public var matched: Tally
  /// What the dataset holds: the ghost.
  public var whole: Tally
  /// What matches in the question's other stretch of time, if it names one.
  public var compared: Tally?
  /// Whether the query asks for this value.
  public var isChosen: Bool
  /// Whether the query rules this value out.
  public var isExcluded: Bool
  /// Whether it is the name of a country that the gazetteer does not know.
  public var isUnresolved: Bool
  /// The card's remark on it, such as "declared province".
  public var annotation: String?

  /// Puts a row together.
  public init(
    value: String,
    label: String,
    term: String,
    matched: Tally,
    whole: Tally,
    isChosen: Bool,
    isExcluded: Bool = false,
    isUnresolved: Bool = false,
    annotation: String? = nil
  ) {
    self.value = value
    self.label = label
    self.term = term
    self.matched = matched
    self.whole = whole
    self.isChosen = isChosen
    self.isExcluded = isExcluded
    self.isUnresolved = isUnresolved
    self.annotation = annotation
  }
}
