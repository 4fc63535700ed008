/// How many incidents a map does not show where they happened.
public struct MapRemainder: Hashable, Sendable {
  /// Of what matches.
  public var matched: Int
  /// Of the dataset.
  public var whole: Int

  /// Counts nothing unless told otherwise.
  public init(matched: Int = 0, whole: Int = 0) {
    self.matched = matched
    self.whole = whole
  }
}
