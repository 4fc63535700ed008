/// A text that fills the screen: a title, a closing, or what there is to know about the data.
public struct StageCard: Hashable, Sendable {
  /// Where the text comes from.
  public enum Content: Hashable, Sendable {
    /// Words as the author wrote them, a line each, with `{matched}` and the like for figures.
    case lines([String])
    /// Sources, period, unknowns and caveats, as the data has them.
    case method
  }

  /// What it tells.
  public var content: Content

  /// Makes a card.
  public init(_ content: Content) {
    self.content = content
  }
}
