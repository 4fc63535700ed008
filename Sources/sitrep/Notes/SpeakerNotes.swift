import Briefing
import Incidents

/// The notes of a board's scenes as text.
enum SpeakerNotes {
  /// A heading and the notes, scene by scene.
  static func text(of board: Storyboard) -> String {
    board.scenes.enumerated().map { index, scene in
      let heading = "\(index + 1)/\(board.scenes.count)  \(VisibleText(scene.title))"
      let notes = VisibleText(scene.notes, keepsLines: true).description
      return heading + "\n" + (notes.isEmpty ? "" : "\n\(notes)\n") + "\n"
    }.joined()
  }
}
