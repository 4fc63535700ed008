import Briefing
import Dashboard
import Foundation
import TerminalUI

/// The speaker notes on a terminal of their own, following the presentation of the board.
struct FollowedNotes {
  let file: BoardFile
  /// The board as it was named on the command line, `nil` for the one that comes along.
  let name: String?
  let cues: CueFile
  let options: GlobalOptions

  /// Runs until they are left.
  ///
  /// - Throws: `Failure` when the terminal cannot be used.
  func run() throws {
    let board = file.playbook.board
    let watch = CueWatch(cues) { Self.milliseconds() / 1000 }
    var captions = SceneCaptions(
      file.playbook,
      state: try file.state(options: options),
      store: file.store
    )
    try MainActor.assumeIsolated {
      do {
        let terminal = try CursesTerminal(options: options.terminalOptions())
        watch.start(wake: terminal.wakeup.wake)
        let loop = NotesLoop(terminal: terminal, theme: file.theme, ascii: options.glyphs.isASCII) {
          switch watch.sight {
          case .nothing: return (NotesPane(waitingFor: board, named: name, after: nil), nil)
          case .ended(let seconds):
            return (NotesPane(waitingFor: board, named: name, after: seconds), nil)
          case .cue(let cue):
            let time = Self.milliseconds()
            let pane = NotesPane(
              of: board,
              at: cue,
              caption: captions.caption(of: cue.scene),
              after: time / 1000 - cue.start
            )
            return (pane, 1000 - time % 1000)
          }
        }
        loop.run()
      } catch let error as TerminalError {
        throw Failure(error.description)
      }
    }
  }

  /// The time of day, which both processes share.
  private static func milliseconds() -> Int { Int(Date().timeIntervalSince1970 * 1000) }
}
