extension Query {
  /// The one stretch of days that the date terms leave, within those of the dataset where a term has
  /// an open end; `nil` without date terms, or when they are more than a stretch.
  public func days(within bounds: ClosedRange<CivilDate>) -> ClosedRange<CivilDate>? {
    let terms = chips.filter { $0.dimension == .year }
    guard !terms.isEmpty else { return nil }
    var (first, last) = (bounds.lowerBound, bounds.upperBound)
    var (isFirstSet, isLastSet) = (false, false)
    for term in terms {
      guard case .test(.date(let start, let end)) = term.expression else { return nil }
      if let start {
        first = isFirstSet ? max(first, start) : start
        isFirstSet = true
      }
      if let end {
        last = isLastSet ? min(last, end) : end
        isLastSet = true
      }
    }
    return first <= last ? first...last : nil
  }
}

extension ClosedRange<CivilDate> {
  /// The days as a `date:` term spells them: `2014-12..2015-02`.
  public var dateTermValue: String { DateSpanText.text(first: lowerBound, last: upperBound) }

  /// Reads what a `date:` term takes, or `nil` where it has an open end or cannot be read.
  public init?(dateTermValue text: String) {
    guard !text.contains(" "), let query = try? Query("date:" + text),
      case .test(.date(let first?, let last?))? = query.root, first <= last
    else { return nil }
    self = first...last
  }
}
