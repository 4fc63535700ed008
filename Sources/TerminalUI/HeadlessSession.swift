public import Dashboard

/// The dashboard without a terminal: keys in, canvases out, effects performed on the spot.
///
/// It is what `snapshot`, recordings and tests run; the same state, panes and widgets as on a
/// terminal.
public struct HeadlessSession: Sendable {
  /// What the dashboard knows.
  public private(set) var state: DashboardState
  /// The themes that were asked for, the last one in use.
  public private(set) var theme: String
  /// Whether the program was asked to end.
  public private(set) var hasQuit = false
  private let world: World
  private let glyphs: GlyphSet

  /// Starts a dashboard of that size; what the world loads is there when this returns.
  public init(
    state: DashboardState,
    world: World,
    viewport: Viewport,
    glyphs: GlyphSet = .unicode
  ) {
    self.state = state
    self.world = world
    self.glyphs = glyphs
    theme = state.theme
    send(.started(viewport))
  }

  /// Presses keys one after the other.
  public mutating func press(_ keys: [Key]) {
    for key in keys where !hasQuit { send(.keyPressed(key)) }
  }

  /// Lets something happen and performs what follows from it.
  public mutating func send(_ action: DashboardAction) {
    var waiting = [action]
    while !waiting.isEmpty {
      let effects = state.apply(waiting.removeFirst())
      for effect in effects { waiting += perform(effect) }
    }
    let measure = DashboardScreen.draw(state, glyphs: glyphs).measure
    _ = state.apply(.measured(measure))
  }

  /// The screen as it stands.
  public func canvas() -> Canvas {
    DashboardScreen.draw(state, glyphs: glyphs).canvas
  }

  private mutating func perform(_ effect: DashboardEffect) -> [DashboardAction] {
    switch effect {
    case .useTheme(let name): theme = name
    case .copy(_, let what): return [.copied(what, succeeded: true)]
    case .quit: hasQuit = true
    case .load, .ask, .complete, .lookAround, .recall, .keep, .changeBoard, .countViews, .export:
      let mailbox = Mailbox(wake: {})
      world.perform(effect, post: mailbox.post)
      return mailbox.drain()
    case .changeRecording, .stopLoad, .stopExport, .say, .open, .redraw, .suspend: break
    }
    return []
  }
}
