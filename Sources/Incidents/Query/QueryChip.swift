/// One of the terms of a query that must all hold, as the screen shows it.
public struct QueryChip: Hashable, Sendable {
  /// Where the term stands in the line: UTF-8 offsets.
  public var range: Range<Int>
  /// The term in short: `Egypt`, `killed >3`, `"bomb"`.
  public var label: String
  /// Whether the term rules incidents out.
  public var isNegated: Bool
  /// The dimension that the term filters, or `nil` for words and other fields.
  public var dimension: Dimension?
  /// What the term asks for.
  public var expression: QueryExpression
  /// Whether the term is `a or b` without parentheses, which it needs beside other terms.
  public internal(set) var isAlternative = false

  /// Puts a chip together.
  public init(
    range: Range<Int>,
    label: String,
    isNegated: Bool,
    dimension: Dimension?,
    expression: QueryExpression
  ) {
    self.range = range
    self.label = label
    self.isNegated = isNegated
    self.dimension = dimension
    self.expression = expression
  }
}
