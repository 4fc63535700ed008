/// A remark in the status line that the next key takes away.
public struct StatusMessage: Hashable, Sendable {
  /// What it says.
  public var text: String
  /// Whether something did not work.
  public var isFailure: Bool

  /// Words a remark.
  public init(_ text: String, isFailure: Bool = false) {
    self.text = text
    self.isFailure = isFailure
  }
}
