/// How a terminal is to be used.
public struct TerminalOptions: Sendable {
  /// The environment: `TERM`, locale, colour and cache variables are read from here alone.
  public var environment: [String: String]
  /// The depth asked for, or `nil` to find it out.
  public var depth: ColorDepth?
  /// Whether the mouse is reported.
  public var usesMouse: Bool
  /// The descriptor of keys; `nil` takes stdin when it is a terminal, else the process's terminal.
  public var input: Int32?
  /// The descriptor drawn on; `nil` takes stdout when it is a terminal, else the process's terminal.
  public var output: Int32?
  /// Whether stderr is held back while the screen is up and shown once it is gone.
  ///
  /// Otherwise a message of a library, or the last words of a crash, would be drawn over or vanish
  /// with the screen.
  public var holdsErrors: Bool

  /// The defaults of a program in the foreground of a terminal.
  public init(
    environment: [String: String],
    depth: ColorDepth? = nil,
    usesMouse: Bool = true,
    input: Int32? = nil,
    output: Int32? = nil,
    holdsErrors: Bool = true
  ) {
    self.environment = environment
    self.depth = depth
    self.usesMouse = usesMouse
    self.input = input
    self.output = output
    self.holdsErrors = holdsErrors
  }
}
