/// The place in a file where a record begins.
public struct Origin: Hashable, Sendable {
  /// The file as the user named it.
  public var file: String
  /// The first line of the record, counted from 1.
  public var line: Int

  /// Names a file and a line.
  public init(file: String, line: Int) {
    self.file = file
    self.line = line
  }
}
