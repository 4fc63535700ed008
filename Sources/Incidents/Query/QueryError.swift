/// What is wrong with a query line, and where.
public struct QueryError: Error, Hashable, Sendable {
  /// What is wrong, worded for the person who types.
  public var message: String
  /// The fault's place: UTF-8 offsets into the line.
  public var range: Range<Int>
  /// Whether more typing could mend it, as with an open quote.
  public var isUnfinished: Bool

  /// Words and locates a fault.
  public init(message: String, range: Range<Int>, isUnfinished: Bool) {
    self.message = message
    self.range = range
    self.isUnfinished = isUnfinished
  }
}

extension QueryError: CustomStringConvertible {
  /// The message with the column, counted from 1, where the fault begins.
  public var description: String { "\(message) (at column \(range.lowerBound + 1))" }
}
