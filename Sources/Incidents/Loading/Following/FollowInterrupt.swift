import Glibc

/// Ends following from another thread, without anybody having to look now and then.
public final class FollowInterrupt: Sendable {
  /// Readable for ever once `interrupt` was called; -1 where the system gives none.
  let descriptor: Int32
  private let entrance: Int32

  /// Makes an interrupt that has not happened.
  public init() {
    var ends: [Int32] = [-1, -1]
    let isMade = unsafe pipe(&ends) == 0
    for end in ends where isMade { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    descriptor = isMade ? ends[0] : -1
    entrance = isMade ? ends[1] : -1
  }

  deinit {
    for end in [descriptor, entrance] where end >= 0 { close(end) }
  }

  /// Wakes whoever follows and makes it end.
  public func interrupt() {
    var one: UInt8 = 1
    _ = unsafe write(entrance, &one, 1)
  }

  /// Whether it has happened, after waiting for it so long.
  func hasHappened(within milliseconds: Int32 = 0) -> Bool {
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&polled, 1, milliseconds) > 0
  }
}
