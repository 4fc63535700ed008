/// Why there is no full screen to draw on.
public enum TerminalError: Error, Hashable, Sendable {
  /// Neither the standard streams nor the process has a terminal.
  case notATerminal
  /// TERM is missing or empty.
  case typeUnset
  /// TERM says that nothing but lines of text can be shown.
  case dumb
  /// No terminfo entry has the name that TERM gives, and none can be guessed.
  case unknownType(String)
  /// The terminal cannot place its cursor.
  case cannotAddress(String)
  /// The process shows a screen already.
  case taken
  /// The terminal's driver refused to start.
  case refused(String)
}

extension TerminalError: CustomStringConvertible {
  /// The sentence that the user reads, with what to do instead.
  public var description: String {
    switch self {
    case .notATerminal:
      "the dashboard needs a terminal; \(Self.instead)"
    case .typeUnset:
      "TERM is not set, so the terminal's abilities are unknown; set it (TERM=xterm-256color fits "
        + "most), or \(Self.instead)"
    case .dumb:
      "TERM=dumb can show only lines of text; set TERM to the terminal's real type, or "
        + Self.instead
    case .unknownType(let name):
      "the terminal type TERM=\(Self.visible(name)) is not known here; set TERM=xterm-256color, or "
        + Self.instead
    case .cannotAddress(let name):
      "a terminal of type \(Self.visible(name)) cannot place its cursor; \(Self.instead)"
    case .taken:
      "this process shows a screen already"
    case .refused(let name):
      "the terminal (type \(Self.visible(name))) could not be set up; \(Self.instead)"
    }
  }

  /// The name of a terminal type as far as it is printable; real ones always are.
  private static func visible(_ name: String) -> String {
    let scalars = name.unicodeScalars.map { ("!"..."~").contains($0) ? $0 : "?" }
    return String(String.UnicodeScalarView(scalars))
  }

  private static let instead =
    "use 'sitrep summary', 'sitrep export' or 'sitrep snapshot', which need none"
}
