/// A stretch of text of one meaning.
public struct TextRun: Hashable, Sendable {
  /// The text, harmless to a terminal already.
  public var text: String
  /// What it means.
  public var role: Role

  /// Ties a text to its meaning.
  public init(_ text: String, _ role: Role = .text) {
    self.text = text
    self.role = role
  }
}

/// A line of text in stretches of one meaning each.
public typealias StyledLine = [TextRun]
