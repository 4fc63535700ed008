import ArgumentParser
import Foundation
import Incidents
import TerminalUI

/// Lists themes and judges theme files.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "List the themes, check one, or make one from a base16 scheme.",
    subcommands: [List.self, Check.self, Import.self],
    defaultSubcommand: List.self
  )

  /// Lists the themes there are.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List the themes there are."
    )
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
      commandName: "check",
      abstract:
        "Print a theme's contrasts, what each kind of colour vision tells apart, a verdict.",
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
      Output.write(VisionReport(theme).description + "\n" + report.description)
      if !report.failures.isEmpty { throw ExitStatus.incomplete }
    }
  }

  /// Makes a theme file from a scheme.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Print a theme file made from a base16 or base24 scheme.",
      discussion: "sitrep themes import scheme.yaml > ~/.config/sitrep/themes/mine.toml"
    )

    @Argument(help: "The scheme's YAML file.", completion: .file(extensions: ["yaml", "yml"]))
    var scheme: String
    @OptionGroup var options: GlobalOptions

    func run() throws {
      guard let bytes = FileManager.default.contents(atPath: scheme) else {
        throw Failure("the scheme '\(VisibleText(scheme))' cannot be read")
      }
      do throws(ThemeError) {
        let text = String(decoding: bytes, as: UTF8.self)
        Output.write(try Base16Scheme(yaml: text, file: scheme).toml)
      } catch {
        throw Failure(error.description)
      }
    }
  }
}
