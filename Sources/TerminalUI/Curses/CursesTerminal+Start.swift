import CNCurses
import Glibc

extension CursesTerminal {
  /// The descriptors to use, and the one of them that has been opened here.
  typealias Streams = (input: Int32, output: Int32, opened: Int32?)

  /// Starts curses at the depth wanted or, where the terminal cannot, at the best below it.
  static func start(
    _ type: TerminalType,
    _ wanted: ColorDepth,
    _ options: TerminalOptions,
    streams: Streams,
    _ wakeup: Wakeup
  ) throws(TerminalError) -> ColorDepth {
    let entry =
      wanted == .truecolor
      ? TruecolorEntry(for: type.name, environment: options.environment) : nil
    defer { entry?.discardTemporaryFiles() }
    if let entry, launch(entry.name, wanted, options, streams, wakeup) { return .truecolor }
    let depth = possible(wanted, colors: type.colors)
    guard launch(type.name, depth, options, streams, wakeup) else { throw .refused(type.name) }
    return depth
  }

  private static func launch(
    _ name: String,
    _ depth: ColorDepth,
    _ options: TerminalOptions,
    _ streams: Streams,
    _ wakeup: Wakeup
  ) -> Bool {
    // Somebody who sets SWIFT_BACKTRACE wants to see one. Otherwise the crash handlers that Swift
    // installs must not run: they ask what to do, on a terminal that nobody may be looking at.
    let wantsBacktrace = options.environment["SWIFT_BACKTRACE"]?.isEmpty == false
    return unsafe name.withCString { term in
      var settings = unsafe cn_options(
        input: streams.input,
        output: streams.output,
        term: term,
        colors: depth == .mono ? 0 : 1,
        mouse: options.usesMouse ? 1 : 0,
        wake: wakeup.descriptor,
        chain_crash: wantsBacktrace ? 1 : 0,
        hold_errors: options.holdsErrors ? 1 : 0
      )
      return unsafe cn_start(&settings) == 1
    }
  }

  private static func possible(_ wanted: ColorDepth, colors: Int) -> ColorDepth {
    switch (wanted, colors) {
    case (.mono, _), (_, ..<8): .mono
    case (.ansi16, _), (_, ..<256): .ansi16
    default: .indexed256
    }
  }

  /// The locale of characters that an environment asks for.
  static func localeName(_ environment: [String: String]) -> String {
    for variable in ["LC_ALL", "LC_CTYPE", "LANG"] {
      if let name = environment[variable], !name.isEmpty { return name }
    }
    return "C"
  }

  /// Finds a terminal to read from and one to draw on, which usually are the same.
  static func openStreams(
    _ options: TerminalOptions
  ) throws(TerminalError) -> Streams {
    var input = options.input ?? STDIN_FILENO
    var output = options.output ?? STDOUT_FILENO
    var opened: Int32?
    if isatty(input) == 0 || isatty(output) == 0 {
      guard
        (options.input == nil || isatty(input) == 1)
          && (options.output == nil || isatty(output) == 1)
      else { throw .notATerminal }
      let terminal = unsafe open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
      guard terminal >= 0 else { throw .notATerminal }
      opened = terminal
      if isatty(input) == 0 { input = terminal }
      if isatty(output) == 0 { output = terminal }
    }
    return (input, output, opened)
  }
}
