public import Dashboard

/// Shows the speaker's screen until it is left: asks for what there is to show after each key, each
/// wake-up, and when a second is over that is to be counted.
@MainActor
public struct NotesLoop: ~Copyable {
  private var terminal: CursesTerminal
  private let styles: StyleTable
  private let glyphs: GlyphSet
  private let pane: () -> (pane: NotesPane, freshFor: Int?)
  private var offset = 0
  private var hidden = 0
  private var heading: StyledLine = []

  /// Takes the terminal and who tells what there is to show, and for how many milliseconds; `nil`
  /// is until something wakes the terminal.
  public init(
    terminal: consuming CursesTerminal,
    theme: Theme,
    ascii: Bool,
    pane: @escaping () -> (pane: NotesPane, freshFor: Int?)
  ) {
    styles = theme.styles(at: terminal.depth)
    glyphs = ascii || !terminal.isUTF8 ? .ascii : .unicode
    self.terminal = terminal
    self.pane = pane
  }

  /// Runs until `q` or Ctrl-C, and gives the terminal back.
  public consuming func run() {
    while handleInput() {
      let (pane, time) = pane()
      if pane.heading != heading { offset = 0 }
      heading = pane.heading
      draw(pane)
      terminal.wait(milliseconds: time.map { Int32(clamping: $0) } ?? -1)
    }
    terminal.close()
  }

  private mutating func handleInput() -> Bool {
    while let event = terminal.nextEvent() {
      switch event {
      case .ended, .key(.character("q")), .key(.control("c")): return false
      case .key(.down), .key(.character("j")): offset = min(hidden, offset + 1)
      case .key(.up), .key(.character("k")): offset = max(0, offset - 1)
      case .key, .mouse, .pasted, .resized: break
      }
    }
    return true
  }

  private mutating func draw(_ pane: NotesPane) {
    let size = terminal.size
    var canvas = Canvas(width: size.width, height: size.height, glyphs: glyphs)
    hidden = NotesWidget(pane: pane, offset: offset).draw(on: &canvas)
    terminal.show(canvas, styles: styles)
  }
}
