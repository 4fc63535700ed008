import Glibc

/// Waits for something to happen to files, through inotify.
///
/// It watches the folders that the files stand in, so that a file that is replaced, removed or made
/// anew is noticed, and says only that something happened: what, the files' states tell.
public final class FileFollower: Sendable {
  private static let events =
    UInt32(IN_MODIFY) | UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO) | UInt32(IN_MOVED_FROM)
    | UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_ATTRIB)

  private let descriptor: Int32

  /// Begins to watch.
  ///
  /// Where the system has no watch left to give, `wait` still ends with its time.
  public init(paths: [String]) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return }
    for path in paths {
      watch(Self.folder(of: path))
      // Writing through a symbolic link shows in the folder of what it leads to.
      if let target = unsafe realpath(path, nil) {
        watch(Self.folder(of: unsafe String(cString: target)))
        unsafe free(target)
      }
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Waits for a change, for a stream to have something to read, or for the time to pass.
  ///
  /// - Parameters:
  ///   - milliseconds: How long at most.
  ///   - stream: A descriptor to wait for as well, -1 for none.
  ///   - interrupt: A descriptor whose being readable ends the waiting, -1 for none.
  /// - Returns: Whether the stream has something to read, or has ended.
  public func wait(atMost milliseconds: Int32, stream: Int32 = -1, interrupt: Int32 = -1) -> Bool {
    var polled = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: stream, events: Int16(POLLIN), revents: 0),
      pollfd(fd: interrupt, events: Int16(POLLIN), revents: 0),
    ]
    let ready = unsafe poll(&polled, nfds_t(polled.count), milliseconds)
    guard ready > 0 else { return false }
    if polled[0].revents != 0 { drain() }
    return polled[1].revents != 0
  }

  private func watch(_ folder: String) {
    _ = unsafe inotify_add_watch(descriptor, folder, Self.events)
  }

  private func drain() {
    var events = [UInt8](repeating: 0, count: 1 << 14)
    while unsafe read(descriptor, &events, events.count) > 0 {}
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
