import Glibc

/// A descriptor to read from, closed when it is let go unless it was only borrowed.
struct FileDescriptor: ~Copyable {
  /// The system's number; -1 for none.
  let number: Int32
  /// Whether this is a file whose size is known and whose bytes are always there.
  let isRegular: Bool
  /// The size of a regular file when it was opened.
  let size: Int?
  private let isOwned: Bool

  /// Whether there is anything to read from.
  var isOpen: Bool { number >= 0 }

  /// Uses a descriptor that others close.
  init(borrowing number: Int32) {
    self.number = number
    isOwned = false
    isRegular = false
    size = nil
  }

  /// Opens a file or pipe for reading.
  ///
  /// A pipe without a writer does not block here, so that waiting for one can be given up.
  init(opening path: String) throws(LoadError) {
    let number = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    let failure = number < 0 ? errno : 0
    var status = stat()
    let isKnown = number >= 0 && (unsafe fstat(number, &status)) == 0
    let type = isKnown ? status.st_mode & S_IFMT : 0
    self.number = number
    isOwned = true
    isRegular = type == S_IFREG
    size = type == S_IFREG ? max(0, Int(status.st_size)) : nil
    if failure == ENOENT || failure == ENOTDIR { throw .notFound(file: path) }
    guard failure == 0 else { throw .unreadable(file: path, reason: Self.reason(failure)) }
    if type == S_IFDIR { throw .isDirectory(file: path) }
  }

  deinit { if isOwned, number >= 0 { close(number) } }

  /// Reads what is there; `nil` when nothing is yet, nothing at the end.
  func read(atMost most: Int, name: String) throws(LoadError) -> [UInt8]? {
    var failure: Int32 = 0
    let block = unsafe [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
      var got = 0
      repeat {
        got = unsafe Glibc.read(number, buffer.baseAddress, buffer.count)
      } while got < 0 && errno == EINTR
      if got < 0 { failure = errno }
      count = max(0, got)
    }
    if failure == EAGAIN { return nil }
    guard failure == 0 else { throw .unreadable(file: name, reason: Self.reason(failure)) }
    return block
  }

  /// Bytes at an offset of a regular file, without moving on; fewer at its end or on failure.
  func peek(_ count: Int, at offset: Int = 0) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        guard let base = buffer.baseAddress else { return }
        let got = unsafe pread(number, base + filled, count - filled, off_t(offset + filled))
        if got < 0, errno == EINTR { continue }
        if got <= 0 { return }
        filled += got
      }
    }
  }

  /// Waits until there is something to read, or the end, for some milliseconds at most.
  func isReadable(within milliseconds: Int32) -> Bool {
    var polled = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&polled, 1, milliseconds) > 0
  }

  /// The system's words for an error.
  static func reason(_ code: Int32) -> String {
    guard let text = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: text)
  }
}
