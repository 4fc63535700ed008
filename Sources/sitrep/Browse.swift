import ArgumentParser
import CaseFile
import Dashboard
import FoundationEssentials
import Glibc
import Incidents
import TerminalUI

/// Opens the dashboard.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse",
    abstract: "Open the dashboard (this is what happens without a command).",
    discussion: """
        sitrep browse events.csv --where 'country:eg killed:>3' --by kind
        sitrep browse a.csv b.geojson --theme day
        sitrep --follow events.csv
        tail -F feed.ndjson | sitrep --follow -
        sitrep --plain events.csv            by lines, for screen readers
        echo 'bars kind' | sitrep --plain events.csv

      When standard output is not a terminal it prints the summary instead, unless --plain is given.
      """
  )

  @OptionGroup var data: DataArguments
  @OptionGroup var view: ViewOptions
  @OptionGroup var caseOptions: CaseOptions
  @OptionGroup var boardOptions: BoardOptions
  @Flag(inversion: .prefixedNo, help: "Let the mouse select and scroll.") var mouse = true
  @Flag(
    name: [.customShort("f"), .long],
    help: "Stay with the files: show what is added to them, marked as new."
  ) var follow = false
  @Flag(help: "No screen: read commands by line, print sentences and plain tables.")
  var plain = false
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if plain, follow { throw ValidationError("--plain reads once, --follow needs the screen") }
    if follow, !data.against.isEmpty {
      throw ValidationError(
        "--against compares what is complete, --follow waits for more: give one of them"
      )
    }
    if follow, data.files.isEmpty {
      throw ValidationError("--follow takes files, or '-' for standard input")
    }
  }

  func run() throws {
    guard plain || isatty(STDOUT_FILENO) == 1 else {
      var summary = Summary()
      summary.data = data
      summary.view = view
      summary.json = false
      summary.remarks = RemarkOptions()
      summary.remarks.state = false
      summary.options = options
      return try summary.run()
    }
    var data = data
    var given = try options.viewLine()
    if let last = try caseOptions.lastSession(besides: data.files, options) {
      data.files = last.files
      if options.view == nil { given = (try? ViewLine(last.line)) ?? given }
    }
    if plain { return try runPlain(data, view.view(over: given)) }
    try MainActor.assumeIsolated { try runOnScreen(data, given) }
  }

  /// Runs the dashboard on the terminal until it is left.
  @MainActor
  private func runOnScreen(_ data: DataArguments, _ given: ViewLine) throws {
    var world = try data.world(options, follows: follow)
    let start = HeadStart(loading: world)
    let line = try view.view(over: given)
    let library = ThemeLibrary.user()
    var settings = line.settings
    settings.query = (try? Query(line.query)) ?? .all
    var state = DashboardState(
      view: settings,
      choosesDimension: !line.namesDimension,
      typed: line.query,
      arrangement: options.layout(of: line),
      theme: options.theme(of: line),
      themes: library.names,
      today: try options.today() ?? .today(),
      keymap: Configuration.user.configuration.keymap,
      reducesMotion: options.reducesMotion,
      message: Configuration.user.problem.map { StatusMessage($0, isFailure: true) }
    )
    let recorder = caseOptions.recorder(for: &state, &world, files: data.files, options)
    boardOptions.offer(to: &state, &world, files: data.files)
    let writer = ExportWriter()
    world.export = writer.write
    defer { writer.finish() }
    let loop: RunLoop
    do {
      loop = try RunLoop.open(
        start,
        state: state,
        world: world,
        options: options.terminalOptions(
          usesMouse: mouse && Configuration.user.configuration.mouse
        ),
        library: library,
        ascii: options.glyphs.isASCII,
        recorder: .toFiles(),
        openLink: LinkProgram.open
      )
    } catch {
      throw Failure(error.description)
    }
    let end = loop.run()
    recorder?.finish()
    if caseOptions.printView { Output.write(end.viewLine.description + "\n") }
    if case .failed(let error) = end.loading { throw Failure(error) }
  }

  /// Runs the dashboard by lines until it is left; what was read is complete before the first.
  private func runPlain(_ data: DataArguments, _ line: ViewLine) throws {
    let dataset = try data.dataset(options)
    let store = MemoryStore(dataset)
    var world = World.ready(store, counters: store.allCounters)
    var state = DashboardState(
      view: try line.settings(for: dataset),
      choosesDimension: !line.namesDimension,
      theme: options.theme(of: line),
      today: try options.today() ?? .today(),
      keymap: Configuration.user.configuration.keymap
    )
    let recorder = caseOptions.recorder(for: &state, &world, files: data.files, options)
    world.export = ExportWriter().write
    var mode = PlainMode(
      session: PlainSession(state: state, world: world),
      inputIsData: data.files.contains("-"),
      glyphs: options.glyphs
    )
    defer { recorder?.finish() }
    try mode.run()
    if caseOptions.printView { Output.write(mode.session.state.viewLine.description + "\n") }
  }
}

extension CivilDate {
  /// The day by the system's clock, in universal time.
  fileprivate static func today() -> CivilDate {
    CivilDate(day: Int32(clamping: Int(Date().timeIntervalSince1970 / 86_400)))
  }
}
