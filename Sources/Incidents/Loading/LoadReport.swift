/// How the reading of files went: what became of every record.
public struct LoadReport: Hashable, Sendable {
  /// A report a file, in the order given.
  public var files: [FileReport]

  /// Gathers the reports of files.
  public init(files: [FileReport]) {
    self.files = files
  }
}
