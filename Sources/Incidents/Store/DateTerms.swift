/// Tells whether date terms let a stretch of time in.
enum DateTerms {
  /// Whether some incident within the days could pass; `nil` stands for incidents without a date.
  static func lets(_ span: ClosedRange<CivilDate>?, pass expression: QueryExpression) -> Bool {
    bounds(span, expression).possible
  }

  /// Whether some and whether every incident within the days passes.
  private static func bounds(
    _ span: ClosedRange<CivilDate>?,
    _ expression: QueryExpression
  ) -> (possible: Bool, certain: Bool) {
    switch expression {
    case .all(let parts):
      let found = parts.map { bounds(span, $0) }
      return (found.allSatisfy(\.possible), found.allSatisfy(\.certain))
    case .any(let parts):
      let found = parts.map { bounds(span, $0) }
      return (found.contains(where: \.possible), found.contains(where: \.certain))
    case .not(let part):
      let found = bounds(span, part)
      return (!found.certain, !found.possible)
    case .test(let test): return bounds(span, test)
    }
  }

  private static func bounds(
    _ span: ClosedRange<CivilDate>?,
    _ test: QueryTest
  ) -> (possible: Bool, certain: Bool) {
    switch test {
    case .flag(.undated): return (span == nil, span == nil)
    case .has(.date): return (span != nil, span != nil)
    case .date(let first, let last):
      guard let span else { return (false, false) }
      let overlaps =
        (first.map { span.upperBound >= $0 } ?? true)
        && (last.map { span.lowerBound <= $0 } ?? true)
      let contains =
        (first.map { span.lowerBound >= $0 } ?? true)
        && (last.map { span.upperBound <= $0 } ?? true)
      return (overlaps, contains)
    case .field(.standard(.year), let values):
      guard let span else { return (values.contains(.missing), values.contains(.missing)) }
      let years = span.lowerBound.year...span.upperBound.year
      let wanted = values.contains { value in
        guard case .equal(let text) = value, let year = Int(text) else { return true }
        return years.contains(year)
      }
      return (wanted, wanted && years.count == 1)
    default: return (true, false)
    }
  }
}
