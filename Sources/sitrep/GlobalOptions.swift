import ArgumentParser
import CaseFile
import Dashboard
import Incidents
import TerminalUI

/// The options that every command takes.
struct GlobalOptions: ParsableArguments {
  /// The depths that can be asked for by name.
  enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, never
    case sixteen = "16"
    case palette = "256"
    case truecolor

    /// The depth, or `nil` to look at the terminal.
    var depth: ColorDepth? {
      switch self {
      case .auto: nil
      case .never: .mono
      case .sixteen: .ansi16
      case .palette: .indexed256
      case .truecolor: .truecolor
      }
    }
  }

  @Option(
    help: ArgumentHelp("The colours: a name from 'sitrep themes' or a file.", valueName: "name")
  )
  var theme: String?

  @Option(help: "How many colours: auto, never, 16, 256 or truecolor.")
  var color: ColorChoice = .auto

  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

  @Flag(
    name: .customLong("reduced-motion"),
    help: "Let nothing move by itself: no progress bar, no typing and no time-lapse in briefings."
  )
  var reducedMotion = false

  @Option(
    help: ArgumentHelp(
      "Read a field from a column, whatever its name; may be repeated.",
      valueName: "field=column"
    )
  )
  var map: [String] = []

  @Option(help: "The encoding of the files: utf-8, utf-16, cp1252 or macroman.")
  var encoding: String?

  @Option(
    help: ArgumentHelp(
      "A view as sitrep writes it, by=, order=, columns=, where=… (see the README), or a kept one.",
      valueName: "line"
    )
  )
  var view: String?

  @Flag(
    name: .customLong("no-state"),
    help: "Neither read nor keep marks, notes, views and sessions."
  )
  var noState = false

  @Option(help: ArgumentHelp("The day to take for today, as 2016-03-22.", valueName: "date"))
  var now: String?

  /// Options that a command happens not to use are checked all the same.
  func validate() throws {
    _ = try viewLine()
    _ = try today()
    _ = try loadOptions()
  }

  /// The view line, empty when none was given.
  func viewLine() throws -> ViewLine {
    var line = ViewLine()
    if let view {
      do { line = try ViewLine(view) } catch {
        guard let kept = try keptView(named: view) else {
          throw Failure("--view: \(error.description)")
        }
        line = kept
      }
    }
    line.settings.columns = line.settings.columns ?? Configuration.user.configuration.columns
    return line
  }

  /// The view that was kept under a name, if there is a case file and one in it.
  private func keptView(named name: String) throws -> ViewLine? {
    guard let folder = stateFolder, CaseFile.exists(in: folder) else { return nil }
    do {
      return try CaseFile(folder: folder).view(named: name).map { try ViewLine($0.line) }
    } catch let error as CaseFileError {
      throw Failure("--view: \(error.description)")
    } catch let error as ViewLineError {
      throw Failure("--view \(VisibleText(name)): \(error.description)")
    }
  }

  /// The folder of the case file, or `nil` when nothing is to be kept.
  var stateFolder: String? {
    noState || !Configuration.user.configuration.state ? nil : UserFolders.state
  }

  /// The folders for what lives as long as a session, none when nothing is to be kept.
  var sessionFolders: [String] { stateFolder == nil ? [] : UserFolders.session }

  /// The day to take for today, if it was given.
  func today() throws -> CivilDate? {
    guard let now else { return nil }
    let parts = now.split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      let date = CivilDate(year: year, month: month, day: day)
    else { throw Failure("--now takes a day such as 2016-03-22, not '\(VisibleText(now))'") }
    return date
  }

  /// The depth that was asked for here or in the user's file, or `nil` to look at the terminal.
  var depth: ColorDepth? {
    (color == .auto ? Configuration.user.configuration.color ?? .auto : color).depth
  }

  /// The characters to draw with, by the flag or the user's file.
  var glyphs: GlyphSet {
    ascii || Configuration.user.configuration.ascii ? .ascii : .unicode
  }

  /// Whether nothing is to move by itself, by the flag or the user's file.
  var reducesMotion: Bool { reducedMotion || Configuration.user.configuration.reducedMotion }

  /// The theme to begin with: the flag's, the view's, the user's, or the default.
  func theme(of line: ViewLine) -> String {
    theme ?? line.theme ?? Configuration.user.configuration.theme ?? "night"
  }

  /// The layout to begin with: the view's, the user's, or the overview.
  func layout(of line: ViewLine) -> LayoutChoice {
    line.layout ?? Configuration.user.configuration.layout ?? LayoutChoice()
  }

  /// How files are to be read.
  func loadOptions() throws -> LoadOptions {
    var options = LoadOptions(preferences: Configuration.user.configuration.mapping)
    if let encoding {
      guard let known = TextEncoding(name: encoding) else {
        throw Failure(
          "--encoding takes utf-8, utf-16le, utf-16be, cp1252 or macroman, "
            + "not '\(VisibleText(encoding))'"
        )
      }
      options.encoding = known
    }
    for pair in map {
      let parts = pair.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else {
        throw Failure("--map takes field=column, not '\(VisibleText(pair))'")
      }
      guard let field = IncidentField(rawValue: String(parts[0])) else {
        let names = IncidentField.allCases.map(\.rawValue).joined(separator: ", ")
        throw Failure(
          "--map: there is no field '\(VisibleText(String(parts[0])))'; there are \(names)"
        )
      }
      options.mapping[field] = String(parts[1])
    }
    return options
  }
}
