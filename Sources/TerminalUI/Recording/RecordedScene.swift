/// A chapter of a recording.
public struct RecordedScene: Hashable, Sendable {
  /// When it begins, in milliseconds since the recording began.
  public var milliseconds: Int
  /// Its name.
  public var title: String
  /// What is said about it, figures filled in.
  public var caption: String

  /// Puts a chapter together.
  public init(milliseconds: Int, title: String, caption: String) {
    self.milliseconds = milliseconds
    self.title = title
    self.caption = caption
  }
}
