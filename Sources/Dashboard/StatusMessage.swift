/// A remark in the status line that the next key takes away.
public struct StatusMessage: Hashable, Sendable {
  /// What it says.
  public var text: String
  /// Whether something did not work.
  public var isFailure: Bool
  /// Whether it only says in passing what could be done.
  public var isHint = false
  /// Whether somebody who presents has to know it at once, in sight of all.
  public var isUrgent = false

  /// Words a remark.
  public init(_ text: String, isFailure: Bool = false) {
    self.text = text
    self.isFailure = isFailure
  }

  /// Words a remark that nobody has to read.
  static func hint(_ text: String) -> StatusMessage {
    var message = StatusMessage(text)
    message.isHint = true
    return message
  }
}
