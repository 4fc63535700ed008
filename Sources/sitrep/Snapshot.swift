import ArgumentParser
import Dashboard
import Incidents
import TerminalUI

/// Prints the screen that a terminal would show.
struct Snapshot: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snapshot",
    abstract: "Print a screen as text, ANSI or SVG, after pressing keys.",
    discussion: """
        sitrep snapshot --size 120x36
        sitrep snapshot events.csv --keys '/egypt<Enter><Tab>j' --format svg > screen.svg
        sitrep snapshot events.csv --keys '/bomb' --timings > /dev/null

      Keys are characters as typed, and <Enter> <Esc> <Tab> <S-Tab> <Space> <BS> <Up> <Down> <PgUp>
      <PgDn> <C-r> and so on.
      """
  )

  /// What the screen is written as.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, ansi, svg
  }

  @OptionGroup var data: DataArguments
  @OptionGroup var view: ViewOptions
  @Option(help: ArgumentHelp("Columns and rows.", valueName: "120x36")) var size = "120x36"
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Keys to press first.", valueName: "keys")
  ) var keys = ""
  @Option(help: "text, ansi or svg.") var format: Format = .text
  @Flag(help: "Print a JSON line with the latency of every key on standard error.")
  var timings = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let viewport = try viewport()
    let keys = try keySequence()
    let line = try view.view(over: options.viewLine())
    let library = ThemeLibrary.user()
    let dataset = try data.dataset(options)
    let store = MemoryStore(dataset)
    store.prepare()
    let state = DashboardState(
      view: try line.settings(for: dataset),
      choosesDimension: !line.namesDimension,
      arrangement: options.layout(of: line),
      theme: options.theme(of: line),
      themes: library.names,
      today: try options.today(),
      keymap: Configuration.user.configuration.keymap
    )
    var session = HeadlessSession(
      state: state,
      world: .ready(store, counters: store.allCounters),
      viewport: viewport,
      glyphs: options.glyphs
    )
    for key in keys { press(key, in: &session) }
    let theme: Theme
    do { theme = try library.theme(session.theme) } catch {
      throw Failure(error.description)
    }
    write(session.canvas(), theme: theme, title: dataset.title)
  }

  private func press(_ key: Key, in session: inout HeadlessSession) {
    guard timings else {
      session.press([key])
      return
    }
    let clock = ContinuousClock()
    let before = session.state.answer
    session.press([key])
    let frame = clock.measure { _ = session.canvas() }
    // A key that asks nothing took no time to answer.
    let after = session.state.answer
    let isNew = after?.question != before?.question || after?.elapsed != before?.elapsed
    let answer = isNew ? after : nil
    var json = JSONWriter()
    json.object { line in
      line.key("key")
      line.value(key.notation)
      line.key("answer_ms")
      line.value(Self.milliseconds(answer?.elapsed ?? .zero))
      line.key("frame_ms")
      line.value(Self.milliseconds(frame))
      line.key("rows_touched")
      line.value(answer?.rowsTouched ?? 0)
    }
    Output.note(json.text)
  }

  /// Milliseconds to the thousandth.
  private static func milliseconds(_ duration: Duration) -> Float {
    (Float(duration / .milliseconds(1)) * 1000).rounded() / 1000
  }

  private func write(_ canvas: Canvas, theme: Theme, title: String) {
    let depth = options.depth ?? .truecolor
    switch format {
    case .text: Output.write(TextRendering.render(canvas))
    case .ansi: Output.write(ANSIRendering.render(canvas, styles: theme.styles(at: depth)))
    case .svg:
      Output.write(SVGRendering(canvas, styles: theme.styles(at: depth), title: title).render())
    }
  }

  private func keySequence() throws -> [Key] {
    do { return try Key.keys(in: keys) } catch { throw Failure("--keys: \(error.description)") }
  }

  private func viewport() throws -> Viewport {
    let parts = size.split(separator: "x").compactMap { Int($0) }
    guard parts.count == 2, (1...1000).contains(parts[0]), (1...1000).contains(parts[1]) else {
      throw Failure("--size takes columns and rows such as 120x36, not '\(VisibleText(size))'")
    }
    return Viewport(columns: parts[0], rows: parts[1])
  }
}
