import CNCurses

/// A file that is not whole yet and goes when a signal ends the program, as long as this lives.
@safe public final class UnfinishedFile {
  private let file: OpaquePointer?

  /// Watches a place before anything stands there; a folder goes if it is empty.
  public init(_ path: String) {
    unsafe file = cn_watch(path)
  }

  deinit { unsafe cn_settle(file) }

  /// Lets signals that end a program without a screen take unfinished files along.
  public static func endCleanly() { cn_end_cleanly() }

  /// Does something during which no signal ends the program; one that came meanwhile does so then.
  ///
  /// - Throws: What it throws.
  public static func undisturbed(_ body: () throws -> Void) rethrows {
    cn_hold_end(1)
    defer { cn_hold_end(0) }
    try body()
  }
}

// It belongs to whoever writes the file.
@available(*, unavailable)
extension UnfinishedFile: Sendable {}
