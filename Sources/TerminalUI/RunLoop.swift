public import Dashboard

/// The one loop: owns state and terminal, applies what happened, draws once, sleeps.
///
/// Keys and messages that have gathered are all applied before a frame is drawn, so a paste of a
/// hundred keys costs one frame; while nothing happens nothing runs.
@MainActor
public struct RunLoop: ~Copyable {
  private var state: DashboardState
  private var terminal: CursesTerminal
  private var runner: EffectRunner
  private let mailbox: Mailbox
  private let library: ThemeLibrary
  private var painter: ScreenPainter
  private let openLink: (String) -> Bool
  /// The theme in use, from the start of `run` on.
  private var styles: StyleTable?
  private var needsFrame = true
  /// Whether a frame was drawn before all input was read.
  private var hasMoreInput = false
  private var director: (any Director)?
  private let recorder: LiveRecorder?
  private var hasBegun = false
  /// When the director wants to be asked again.
  private var dueTime: ContinuousClock.Instant?

  /// Takes the terminal over, while the data is being read already.
  ///
  /// The world is that of the head start, with whatever its load needed nothing of.
  ///
  /// A theme that cannot be read does not stop the program: the built-in one is used and the reason
  /// shown.
  ///
  /// - Throws: `TerminalError` with the terminal as it was.
  public static func open(
    _ start: consuming HeadStart,
    state: DashboardState,
    world: World,
    options: TerminalOptions,
    library: ThemeLibrary,
    ascii: Bool,
    director: (any Director)? = nil,
    recorder: LiveRecorder? = nil,
    openLink: @escaping (String) -> Bool
  ) throws(TerminalError) -> RunLoop {
    let mailbox = start.mailbox
    let terminal = try CursesTerminal(options: options, wakeup: start.wakeup)
    var runner = start.runner
    runner.use(world)
    let painter = ScreenPainter(glyphs: ascii || !terminal.isUTF8 ? .ascii : .unicode)
    return RunLoop(
      state: state,
      terminal: terminal,
      runner: runner,
      mailbox: mailbox,
      library: library,
      painter: painter,
      openLink: openLink,
      director: director,
      recorder: recorder
    )
  }

  /// Runs until the user quits, and gives the terminal back; returns the state as it was left.
  public consuming func run() -> DashboardState {
    let size = terminal.size
    // The theme is read while the first rows are on their way.
    var isRunning = handle(.started(Viewport(columns: size.width, rows: size.height)))
    use(theme: state.theme)
    while isRunning {
      isRunning = handleWaiting()
      if isRunning { isRunning = direct() }
      if !isRunning { break }
      if needsFrame { draw() }
      if !hasMoreInput { wait() }
    }
    runner.cancelAll()
    try? recorder?.end()
    terminal.close()
    return state
  }

  /// So many events go into one frame; a stream of them that never ends must not hide the screen.
  private static let eventsPerFrame = 4096

  private mutating func handleWaiting() -> Bool {
    for action in mailbox.drain() {
      guard handle(action) else { return false }
    }
    hasMoreInput = true
    for _ in 0..<Self.eventsPerFrame {
      guard let event = terminal.nextEvent() else {
        hasMoreInput = false
        break
      }
      let action: DashboardAction
      switch event {
      case .key(let key):
        if let move = director?.take(key, state) {
          guard follow(move) else { return false }
          continue
        }
        action = .keyPressed(key)
      case .mouse(let mouse): action = .mouseUsed(mouse)
      case .pasted(let text): action = .pasted(text)
      case .resized:
        let size = terminal.size
        action = .resized(Viewport(columns: size.width, rows: size.height))
      case .ended: return false
      }
      guard handle(action) else { return false }
    }
    return true
  }

  /// Lets the director begin once there is something to show, and go on when its time has come.
  private mutating func direct() -> Bool {
    guard director != nil, state.store != nil else { return true }
    if !hasBegun {
      hasBegun = true
      return follow(director?.begin(state) ?? DirectorMove())
    }
    guard let dueTime, dueTime <= .now else { return true }
    self.dueTime = nil
    return follow(director?.timePassed(state) ?? DirectorMove())
  }

  private mutating func follow(_ move: DirectorMove) -> Bool {
    if move.quits { return false }
    for action in move.actions {
      guard handle(action) else { return false }
    }
    switch move.wake {
    case .never: dueTime = nil
    case .asBefore: break
    case .after(let time): dueTime = .now + .milliseconds(time)
    }
    return true
  }

  /// Sleeps until something happens, or the director's time has come.
  private mutating func wait() {
    guard let dueTime else { return terminal.wait() }
    let rest = max(.zero, dueTime - .now) / .milliseconds(1)
    terminal.wait(milliseconds: Int32(clamping: Int(rest.rounded(.up))))
  }

  private mutating func handle(_ action: DashboardAction) -> Bool {
    needsFrame = true
    for effect in state.apply(action) {
      switch effect {
      case .quit: return false
      case .load, .stopLoad, .ask, .complete, .lookAround, .recall, .keep, .changeBoard,
        .countViews, .export, .stopExport:
        runner.start(effect)
      case .changeRecording(let change): record(change)
      case .useTheme(let name): use(theme: name)
      case .copy(let text, let what):
        let succeeded = terminal.copy(text)
        _ = state.apply(.copied(what, succeeded: succeeded))
      case .say(let text): _ = terminal.copy(text)
      case .open(let link):
        if !openLink(link) { _ = state.apply(.linkFailed(link)) }
      case .redraw: terminal.invalidate()
      case .suspend: terminal.suspend()
      }
    }
    return true
  }

  private mutating func use(theme name: String) {
    do {
      styles = try library.theme(name).styles(at: terminal.depth)
      terminal.invalidate()
    } catch {
      styles = styles ?? ThemeLibrary.standard.styles(at: terminal.depth)
      _ = state.apply(.themeFailed(error.description))
    }
  }

  private mutating func draw() {
    let (canvas, measure) = painter.draw(state)
    _ = state.apply(.measured(measure))
    if let styles { terminal.show(canvas, styles: styles) }
    needsFrame = false
    // The name of a chapter is written behind the scenes.
    guard let recorder, recorder.isRecording, state.writing?.purpose != .chapter else { return }
    do { try recorder.show(canvas, of: state.stage) } catch { dropRecording(error) }
  }

  private mutating func record(_ change: RecordingChange) {
    do {
      switch change {
      case .begin: try beginRecording()
      case .pause: try recorder?.pause()
      case .resume: recorder?.resume()
      case .chapter(let title): try recorder?.begin(chapter: title)
      case .end:
        let name = recorder?.name ?? ""
        try recorder?.end()
        _ = state.apply(.recordingEnded(name, reason: nil))
      }
    } catch { dropRecording(error) }
  }

  private mutating func beginRecording() throws {
    guard let recorder, let styles else { return }
    let name = try recorder.begin(
      title: state.recordingTitle,
      styles: styles,
      size: state.viewport
    )
    _ = state.apply(.recordingBegan(name))
  }

  /// Where the recording cannot go on, it is over and that is told.
  private mutating func dropRecording(_ error: any Error) {
    let name = recorder?.name
    recorder?.drop()
    _ = state.apply(.recordingEnded(name ?? "nothing", reason: "\(error)"))
    needsFrame = true
  }
}
