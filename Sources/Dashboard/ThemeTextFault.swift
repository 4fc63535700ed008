import Incidents

/// What keeps the text of a theme from its parser: where and why, for those who draw and know no data.
public struct ThemeTextFault: Hashable, Sendable {
  /// The line, counted from 1.
  public let line: Int
  /// The column, counted from 1.
  public let column: Int
  /// The reason as a sentence.
  public let reason: String

  /// Looks through a text; `nil` when the parser can be let at it.
  ///
  /// - Complexity: O(*n*) in the bytes.
  public init?(in text: String) {
    guard let fault = TOMLFault(in: text) else { return nil }
    line = fault.line
    column = fault.column
    reason = fault.description
  }
}
