/// The meaning of a query: tests joined by and, or and not.
public indirect enum QueryExpression: Hashable, Sendable {
  /// Every part holds.
  case all([QueryExpression])
  /// At least one part holds.
  case any([QueryExpression])
  /// The part does not hold.
  case not(QueryExpression)
  /// One test of an incident.
  case test(QueryTest)
}
