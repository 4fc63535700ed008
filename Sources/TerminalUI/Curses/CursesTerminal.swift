import CNCurses
import Glibc

/// The terminal as a full screen, drawn by curses.
///
/// There is one at a time, on the main thread. When it goes away, in whichever way the process
/// leaves the scope or ends, the terminal is as it was before: screen, modes and settings.
@MainActor
public struct CursesTerminal: ~Copyable {
  /// How many colours are drawn with, which is never more than the terminal has.
  public let depth: ColorDepth
  /// Whether characters beyond ASCII can be shown.
  public let isUTF8: Bool
  /// Lets other threads end `wait()`.
  public let wakeup: Wakeup

  let isInsideTmux: Bool
  let showsLinks: Bool
  private let opened: Int32?
  private var isOpen = true

  var decoder = InputDecoder()
  var isHungUp = false
  var shown = ShownScreen()

  /// Takes the terminal over.
  ///
  /// - Throws: `TerminalError` with nothing changed.
  public init(
    options: TerminalOptions,
    wakeup: Wakeup = Wakeup()
  ) throws(TerminalError) {
    guard cn_is_taken() == 0 else { throw .taken }
    let type = try TerminalType(environment: options.environment)
    let streams = try Self.openStreams(options)
    let isUTF8 = unsafe cn_use_locale(Self.localeName(options.environment)) == 1
    let wanted = ColorDepth.detected(
      requested: options.depth,
      environment: options.environment,
      terminfoColors: type.colors
    )
    let depth: ColorDepth
    do throws(TerminalError) {
      depth = try Self.start(type, wanted, options, streams: streams, wakeup)
    } catch {
      if let opened = streams.opened { _ = Glibc.close(opened) }
      throw error
    }
    self.depth = depth
    self.isUTF8 = isUTF8
    self.wakeup = wakeup
    opened = streams.opened
    isInsideTmux = options.environment["TMUX"]?.isEmpty == false
    showsLinks = HyperlinkSequence.isKnown(options.environment)
    shown.colorCount = type.colors
    shown.abilities = StepAbilities.ofTerminal()
  }

  deinit {
    if isOpen {
      cn_stop()
      if let opened { Glibc.close(opened) }
    }
  }

  /// The size in cells.
  public var size: (width: Int, height: Int) {
    var columns: Int32 = 0
    var rows: Int32 = 0
    unsafe cn_size(&columns, &rows)
    return (Int(columns), Int(rows))
  }

  /// Gives the terminal back now; doing so again changes nothing.
  public mutating func close() {
    guard isOpen else { return }
    isOpen = false
    cn_stop()
    if let opened { _ = Glibc.close(opened) }
  }
}
