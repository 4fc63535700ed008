/// How a dashboard was left, to go on from there.
public struct Session: Hashable, Sendable {
  /// The files that were open, as paths; none for the bundled dataset.
  public var files: [String]
  /// The view as `ViewLine` writes it.
  public var line: String
  /// The pane that had the keys.
  public var focus: Pane
  /// The pane that filled the screen, if any.
  public var zoomed: Pane?

  /// Puts a session together.
  public init(files: [String] = [], line: String, focus: Pane = .list, zoomed: Pane? = nil) {
    self.files = files
    self.line = line
    self.focus = focus
    self.zoomed = zoomed
  }
}
