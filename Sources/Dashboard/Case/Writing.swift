/// A text that the user is writing, and what it is for.
public struct Writing: Hashable, Sendable {
  /// What becomes of the text.
  public enum Purpose: Hashable, Sendable {
    /// The note about the incident of a row.
    case note(row: Int)
    /// The name under which the present view is kept.
    case viewName
    /// The name of a new scene that shows the present view, behind another one.
    case newScene(behind: Int)
    /// Another name of a scene.
    case sceneTitle(Int)
    /// The words about a scene.
    case sceneCaption(Int)
    /// The name of a chapter of the recording.
    case chapter
    /// Another name of a view that is kept.
    case newName(of: SavedView)
  }

  /// What it is for.
  public var purpose: Purpose
  /// The text as it stands.
  public var editor: TextEditor

  /// Whether a line end belongs to the text rather than ending it.
  public var hasLines: Bool {
    if case .note = purpose { true } else { false }
  }
}
