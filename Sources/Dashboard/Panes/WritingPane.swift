import Incidents

/// The note or name that is being written.
public struct WritingPane: Hashable, Sendable {
  /// What it is, in the frame.
  public var title: StyledLine
  /// The text as it stands.
  public var text: String
  /// The place of the cursor, as a number of characters from the start.
  public var cursor: Int
  /// Whether it may have several lines.
  public var hasLines: Bool
  /// Whether the text is only proposed, and goes when something is typed.
  public var isProposal = false
  /// What to say while the text is empty.
  public var placeholder: String
}

extension DashboardState {
  /// The note or name that is being written, or `nil` when none is.
  public var writingPane: WritingPane? {
    guard let writing else { return nil }
    return WritingPane(
      title: title(of: writing.purpose)
        + (writing.editor.isProposal ? [TextRun(" · typing replaces it", .dim)] : []),
      text: writing.editor.text,
      cursor: writing.editor.cursor,
      hasLines: writing.hasLines,
      isProposal: writing.editor.isProposal,
      placeholder: Self.placeholder(of: writing.purpose)
    )
  }

  private static func placeholder(of purpose: Writing.Purpose) -> String {
    switch purpose {
    case .note: "what you know about it"
    case .sceneCaption: "{matched} of {total} incidents; most in {top}"
    default: "a name"
    }
  }

  private func title(of purpose: Writing.Purpose) -> StyledLine {
    switch purpose {
    case .note(let row):
      let id = dataset.map { $0.count > row ? $0.incident(at: row).id : "" } ?? ""
      return [TextRun("Note", .paneTitle), TextRun(" · " + VisibleText(id).description, .dim)]
    case .viewName: return [TextRun("Keep this view as", .paneTitle)]
    case .newScene: return [TextRun("Keep this view as a scene named", .paneTitle)]
    case .sceneTitle(let row): return [TextRun("New name of scene \(row + 1)", .paneTitle)]
    case .sceneCaption(let row): return [TextRun("Caption of scene \(row + 1)", .paneTitle)]
    case .chapter: return [TextRun("Name of the chapter", .paneTitle)]
    case .newName(let view):
      return [
        TextRun("New name of ", .paneTitle), TextRun(VisibleText(view.name).description, .dim),
      ]
    }
  }
}
