import ArgumentParser
import Foundation
import Glibc
import Incidents

/// The command line: wiring and exit codes, nothing else.
@main
struct Sitrep: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sitrep",
    abstract: "Watch incidents: a list, bars, a timeline and details behind one keyboard filter.",
    discussion: """
      Without a file it opens the bundled dataset. It reads CSV and its relatives, JSON, NDJSON,
      GeoJSON and news digests with a table of attacks; '-' is standard input.

        sitrep                                   the bundled dataset
        sitrep events.csv                        any incident file
        sitrep events.csv --where 'killed:>10'   filtered from the start
        curl -s … | sitrep -                     from a pipe
        sitrep summary events.csv --by kind      the same figures without a screen

      Exit status: 0 done; 1 read, but records were rejected (check) or nothing matched (export,
      summary with --where); 2 wrong usage or unreadable input.
      """,
    version: "0.1.0",
    subcommands: [
      Browse.self, Check.self, Summary.self, Export.self, Snapshot.self, BriefCommand.self,
      RecordCommand.self, ThemesCommand.self, Keys.self,
    ],
    defaultSubcommand: Browse.self
  )

  static func main() {
    do {
      var command = try parsed()
      try command.run()
    } catch {
      finish(with: error)
    }
  }

  /// The command that was asked for.
  ///
  /// Nearly always that is the dashboard with some files. Looking through all commands for it takes
  /// longer than showing the first rows, so the dashboard is tried first; what it does not
  /// understand, and help, is for the whole to say.
  private static func parsed() throws -> any ParsableCommand {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if !isCommand(arguments.first) {
      // Beside the parsing, on the other processor.
      Thread.detachNewThread {
        _ = Configuration.user
        ReferenceTables.prepare()
      }
      if !arguments.contains(where: { $0.hasPrefix("-") }) { return Browse(files: arguments) }
      if let dashboard = try? Browse.parse(arguments) { return dashboard }
    }
    return try parseAsRoot(arguments)
  }

  /// Whether a word is a command; no command is written like the path of a file.
  private static func isCommand(_ word: String?) -> Bool {
    guard let word, !word.contains(where: { $0 == "." || $0 == "/" }) else { return false }
    return word == "help"
      || configuration.subcommands.contains { $0.configuration.commandName == word }
  }

  /// Ends the program with the status that the error asks for, the reason on standard error.
  private static func finish(with error: any Error) -> Never {
    if let status = error as? ExitStatus { Glibc.exit(status.rawValue) }
    if let failure = error as? Failure {
      Output.complain(failure.description)
      Glibc.exit(ExitStatus.failed.rawValue)
    }
    // Help and version are asked for, not failures; the parser knows how to print them.
    if exitCode(for: error) == .success { exit(withError: error) }
    Output.complain(message(for: error))
    Glibc.exit(ExitStatus.failed.rawValue)
  }
}
