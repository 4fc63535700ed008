import ArgumentParser
import Incidents
import TerminalUI

/// Lists themes and judges theme files.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "List the themes, or check a theme file.",
    subcommands: [List.self, Check.self],
    defaultSubcommand: List.self
  )

  /// Lists the themes there are.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the themes there are.")
    @OptionGroup var options: GlobalOptions

    func run() throws {
      let library = ThemeLibrary.user()
      let width = library.names.reduce(0) { max($0, $1.count) } + 2
      for name in library.names {
        let padding = String(repeating: " ", count: width - name.count)
        let kind: String
        do { kind = try library.theme(name).variant.rawValue } catch {
          kind = error.description
        }
        Output.write("\(VisibleText(name))\(padding)\(kind)\n")
      }
    }
  }

  /// Judges a theme.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the contrast of every role of a theme and a verdict.",
      discussion: "Exit status 1 when a contrast is too low."
    )

    @Argument(help: ArgumentHelp("A theme's name or file.", valueName: "theme"))
    var theme: String
    @OptionGroup var options: GlobalOptions

    func run() throws {
      let theme: Theme
      do { theme = try ThemeLibrary.user().theme(self.theme) } catch {
        throw Failure(error.description)
      }
      let report = ThemeReport(theme)
      Output.write(report.description)
      if !report.failures.isEmpty { throw ExitStatus.incomplete }
    }
  }
}
