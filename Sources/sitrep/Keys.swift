import ArgumentParser
import Dashboard
import Incidents
import TerminalUI

/// Prints the table of keys.
struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Print the keys, and the names by which your file can give them to others.",
    discussion: """
        sitrep keys
        sitrep keys --markdown

      In config.toml, a command's name takes a key, several, or "" for none:

        [keys]
        sort = "o"
        quit = ["q", "C-q"]
        suspend = ""

      Keys are written x, C-x, A-x, F2, Up, PgDn, Enter, Space and so on.
      """
  )

  @Flag(help: "Print Markdown.") var markdown = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    if let problem = Configuration.user.problem { throw Failure(problem) }
    let keymap = Configuration.user.configuration.keymap
    Output.write(markdown ? keymap.markdown + "\n" : options.glyphs.spell(keymap.text))
  }
}
