import ArgumentParser
import Briefing
import Dashboard
import Foundation
import Glibc
import Incidents
import TerminalUI

/// Presents a storyboard on the terminal.
struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "Present a storyboard: step through its scenes, look around, come back.",
    discussion: """
        sitrep brief board.toml
        sitrep brief board.toml --play            scenes follow each other by themselves
        sitrep brief board.toml --scene 4         from the fourth scene on
        sitrep brief board.toml --notes           the speaker notes, for a second terminal

      On a terminal the notes follow the presentation of the same board; elsewhere they are printed.

      \(PresenterCommand.allCases.map { command in
        let keys = command.keys.map(\.symbol).joined(separator: " ")
        return "  " + keys + String(repeating: " ", count: max(2, 22 - keys.count)) + command.help
      }.joined(separator: "\n"))
      """
  )

  @Argument(
    help: "The storyboard; without one, the briefing that comes with the program.",
    completion: .file(extensions: ["toml"])
  )
  var board: String?
  @Flag(help: "Let scenes follow each other by themselves.") var play = false
  @Option(help: ArgumentHelp("The scene to begin with.", valueName: "number")) var scene = 1
  @Flag(help: "Show the speaker notes, which follow the presentation in another terminal.")
  var notes = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let file = try BoardFile(path: board, options: options)
    let cues = CueFile.make(board: board ?? Storyboard.bundledName, in: options.sessionFolders)
    if notes {
      guard let cues, isatty(STDOUT_FILENO) == 1 else {
        return Output.write(SpeakerNotes.text(of: file.playbook.board))
      }
      return try FollowedNotes(file: file, name: board, cues: cues, options: options).run()
    }
    file.tellWarnings()
    let presenter = CuedPresenter(
      Presenter(
        file.playbook,
        from: scene - 1,
        playsByItself: play,
        largest: VideoFit.largest
      ),
      start: Int(Date().timeIntervalSince1970),
      process: getpid()
    ) { cues?.write($0) }
    defer { cues?.remove(ifOf: getpid()) }
    var state = try file.state(options: options)
    var world = World.ready(file.store)
    let writer = ExportWriter()
    world.export = writer.write
    defer { writer.finish() }
    if let board {
      let author = BoardAuthor(path: board, data: [], theme: state.theme)
      world.changeBoard = author.change
      state.board = BoardMemory(isAtHand: true)
    }
    try MainActor.assumeIsolated {
      do {
        let loop = try RunLoop.open(
          HeadStart(loading: world),
          state: state,
          world: world,
          options: options.terminalOptions(),
          library: file.library,
          ascii: options.glyphs.isASCII,
          director: presenter,
          recorder: .toFiles(),
          openLink: LinkProgram.open
        )
        _ = loop.run()
      } catch let error as TerminalError {
        throw Failure(error.description)
      }
    }
  }
}
