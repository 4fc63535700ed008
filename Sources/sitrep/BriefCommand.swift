import ArgumentParser
import Briefing
import Dashboard
import Foundation
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
  @Flag(help: "Print the speaker notes of all scenes.") var notes = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let file = try BoardFile(path: board, options: options)
    if notes { return Output.write(SpeakerNotes.text(of: file.playbook.board)) }
    let store = MemoryStore(file.playbook.dataset)
    store.prepare()
    let presenter = Presenter(file.playbook, from: scene - 1, playsByItself: play)
    var state = try file.state(options: options)
    var world = World.ready(store)
    if let board {
      let author = BoardAuthor(path: board, data: [], theme: state.theme)
      world.changeBoard = author.change
      state.board = BoardMemory(isAtHand: true)
    }
    try MainActor.assumeIsolated {
      do {
        let terminal = try CursesTerminal(
          options: TerminalOptions(
            environment: ProcessInfo.processInfo.environment,
            depth: options.depth,
            usesMouse: false
          )
        )
        let loop = RunLoop(
          state: state,
          world: world,
          terminal: terminal,
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
