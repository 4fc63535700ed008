import CNCurses
import Glibc

/// Ends the terminal's sleep from any thread, so that a finished piece of work is seen at once.
///
/// Waking twice before the terminal looks counts once. It outlives the terminal harmlessly.
public final class Wakeup: Sendable {
  let descriptor: Int32

  /// Makes one for a terminal that is still to be opened; what wakes it before is not lost.
  public init() {
    descriptor = cn_make_wakeup()
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Lets the current, or else the next, `wait()` return.
  public func wake() {
    cn_wake(descriptor)
  }
}
