import ArgumentParser
import Dashboard
import FoundationEssentials
import Glibc
import Incidents
import TerminalUI

/// Opens the dashboard.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the dashboard (this is what happens without a command).",
    discussion: """
        sitrep browse events.csv --where 'country:eg killed:>3' --by kind
        sitrep browse a.csv b.geojson --theme day
        sitrep --follow events.csv
        tail -F feed.ndjson | sitrep --follow -

      When standard output is not a terminal it prints the summary instead.
      """
  )

  @OptionGroup var data: DataArguments
  @OptionGroup var view: ViewOptions
  @Flag(inversion: .prefixedNo, help: "Let the mouse select and scroll.") var mouse = true
  @Flag(
    name: [.customShort("f"), .long],
    help: "Stay with the files: show what is added to them, marked as new."
  ) var follow = false
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if follow, data.files.isEmpty {
      throw ValidationError("--follow takes files, or '-' for standard input")
    }
  }

  func run() throws {
    guard isatty(STDOUT_FILENO) == 1 else {
      var summary = Summary()
      summary.data = data
      summary.view = view
      summary.json = false
      summary.options = options
      return try summary.run()
    }
    let line = try view.view(over: options.viewLine())
    let library = ThemeLibrary.user()
    let world = try data.world(options, follows: follow)
    var settings = line.settings
    settings.query = (try? Query(line.query)) ?? .all
    let state = DashboardState(
      view: settings,
      typed: line.query,
      theme: options.theme(of: line),
      themes: library.names,
      today: try options.today() ?? .today(),
      message: Configuration.user.problem.map { StatusMessage($0, isFailure: true) }
    )
    try MainActor.assumeIsolated {
      do {
        let terminal = try CursesTerminal(options: terminalOptions())
        let loop = RunLoop(
          state: state,
          world: world,
          terminal: terminal,
          library: library,
          ascii: options.glyphs.isASCII,
          openLink: LinkProgram.open
        )
        let end = loop.run()
        if case .failed(let error) = end.loading { throw Failure(error) }
      } catch let error as TerminalError {
        throw Failure(error.description)
      }
    }
  }

  private func terminalOptions() -> TerminalOptions {
    TerminalOptions(
      environment: ProcessInfo.processInfo.environment,
      depth: options.depth,
      usesMouse: mouse && Configuration.user.configuration.mouse
    )
  }
}

extension CivilDate {
  /// The day by the system's clock, in universal time.
  fileprivate static func today() -> CivilDate {
    CivilDate(day: Int32(clamping: Int(Date().timeIntervalSince1970 / 86_400)))
  }
}
