import CPseudoterminal
import Foundation

/// A program that runs on a pseudoterminal of its own, and the screen that its user would see.
///
/// Nothing sleeps: waiting reads the program's output until the screen is as wanted.
public final class PseudoterminalSession {
  /// What the program finds as its stdin.
  public enum Input: Int32, Sendable {
    /// The terminal, nothing at all, or the null device.
    case terminal, closed, null
  }

  /// How the program ended.
  public enum Exit: Hashable, Sendable {
    /// By its own will.
    case code(Int)
    /// By a signal.
    case signal(Int)
  }

  /// The terminal it runs on.
  public let terminal: Pseudoterminal
  /// What its user would see.
  public let screen: VirtualTerminal
  /// All bytes that the program wrote.
  public private(set) var output: [UInt8] = []
  /// The terminal's settings before the program started.
  public let settingsBefore: [UInt8]
  /// The process's number.
  public let process: Int32
  private var exit: Exit?
  /// Where the program keeps what it keeps, unless it was told otherwise: nobody else looks there.
  private let stateFolder = FileManager.default.temporaryDirectory
    .appendingPathComponent("sitrep-state-\(UUID().uuidString)").path

  /// Starts a program; the environment is the pinned one with changes, `nil` takes away.
  public init(
    _ program: String,
    _ arguments: [String] = [],
    environment changes: [String: String?] = [:],
    width: Int = 120,
    height: Int = 36,
    input: Input = .terminal
  ) throws {
    terminal = try Pseudoterminal(width: width, height: height)
    screen = VirtualTerminal(width: width, height: height)
    settingsBefore = terminal.settings
    var environment = Self.pinnedEnvironment
    environment["XDG_STATE_HOME"] = stateFolder
    for (name, value) in changes { environment[name] = value }
    let argumentStrings = ([program] + arguments).map { strdup($0) } + [nil]
    let environmentStrings = environment.map { strdup("\($0)=\($1)") } + [nil]
    process = cpt_spawn(
      terminal.name,
      program,
      argumentStrings,
      environmentStrings,
      input.rawValue
    )
    for string in argumentStrings + environmentStrings { free(string) }
    guard process > 0 else { throw Pseudoterminal.Failure(description: "cannot start \(program)") }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: stateFolder)
    guard exit == nil else { return }
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }

  /// What programs under test are given, so that results are the same everywhere.
  public static let pinnedEnvironment: [String: String] = [
    "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "TZ": "UTC", "PATH": "/usr/bin:/bin",
    "HOME": "/nonexistent",
  ]

  /// Sends the program a signal.
  public func signal(_ number: Int32) {
    kill(process, number)
  }

  /// Changes the size of terminal and screen; the kernel tells the program.
  public func resize(width: Int, height: Int) {
    screen.resize(width: width, height: height)
    terminal.resize(width: width, height: height)
  }

  /// Types a text, reading the program's output meanwhile so that neither side gets stuck.
  public func send(_ text: String, seconds: Double = 20) throws {
    var rest = Array(text.utf8)[...]
    let deadline = ContinuousClock.now + .seconds(seconds)
    while !rest.isEmpty {
      let written = terminal.write(rest)
      rest = rest.dropFirst(written)
      if written == 0, terminal.waitForEither(milliseconds: 5) { pump(milliseconds: 0) }
      guard ContinuousClock.now < deadline else {
        throw failure("the program reads nothing; \(rest.count) bytes are left")
      }
    }
  }

  /// Reads what the program has written, after waiting at most so long, and plays it.
  ///
  /// - Returns: Whether there was anything.
  @discardableResult
  public func pump(milliseconds: Int32) -> Bool {
    let bytes = terminal.read(milliseconds: milliseconds)
    output += bytes
    screen.feed(bytes)
    return !bytes.isEmpty
  }

  /// Reads on until the screen is as wanted, or throws with the whole screen after the deadline.
  public func wait(
    for what: String,
    seconds: Double = 20,
    until isReached: (VirtualTerminal) -> Bool
  ) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while !isReached(screen) {
      guard ContinuousClock.now < deadline else { throw failure("waited in vain for \(what)") }
      if hasEnded {
        guard !isReached(screen) else { return }
        throw failure("the program ended before \(what)")
      }
      pump(milliseconds: 20)
    }
  }

  /// Reads on until the program has ended.
  public func waitForExit(seconds: Double = 20) throws -> Exit {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while !hasEnded {
      guard ContinuousClock.now < deadline else { throw failure("the program did not end") }
      pump(milliseconds: 10)
    }
    return exit ?? .code(-1)
  }

  private var hasEnded: Bool {
    if exit != nil { return true }
    var (code, signal): (Int32, Int32) = (-1, -1)
    guard cpt_has_ended(process, &code, &signal) != 0 else { return false }
    exit = signal > 0 ? .signal(Int(signal)) : .code(Int(code))
    // The last words may still be on their way.
    while pump(milliseconds: 50) {}
    return true
  }

  private func failure(_ what: String) -> Pseudoterminal.Failure {
    let tail = String(decoding: output.suffix(400), as: UTF8.self).debugDescription
    let ending = exit.map { "\($0)" } ?? "still running"
    return Pseudoterminal.Failure(
      description: "\(what) (\(ending))\n\(screen)\nlast bytes: \(tail)"
    )
  }
}
