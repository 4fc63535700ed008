import Glibc

/// An open regular file, closed with the last reference to it.
final class OpenFile: Sendable {
  /// The name that errors show.
  let name: String
  /// The size when it was opened.
  let size: Int
  private let descriptor: Int32

  /// Opens a file, or returns `nil` for streams, bytes at hand, and what cannot be opened:
  /// `Source.content()` reads those, or says why it cannot.
  init?(_ source: Source) {
    guard source.content == .path else { return nil }
    // Not even opened: who writes into a pipe would take that for its reader, write, and be ended by
    // a signal or write into nothing once the pipe is closed again.
    var look = stat()
    guard unsafe stat(source.name, &look) == 0, look.st_mode & S_IFMT == S_IFREG else { return nil }
    // What has become a pipe meanwhile would block.
    descriptor = unsafe open(source.name, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    name = source.name
    var status = stat()
    let isKnown = unsafe fstat(descriptor, &status) == 0
    // Files that the system makes up, as in /proc, say that they are empty.
    guard isKnown, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else {
      close(descriptor)
      return nil
    }
    size = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// Appends up to `count` bytes; nothing is added at the end.
  func append(_ count: Int, to bytes: inout [UInt8]) throws(LoadError) {
    var failure: Int32 = 0
    bytes.append(addingCapacity: count) { free in
      unsafe free.withUnsafeMutableBufferPointer { buffer, filled in
        var got = 0
        repeat {
          got = unsafe Glibc.read(descriptor, buffer.baseAddress, count)
        } while got < 0 && errno == EINTR
        if got < 0 { failure = errno }
        filled = max(0, got)
      }
    }
    guard failure == 0 else {
      throw .unreadable(file: name, reason: unsafe String(cString: strerror(failure)))
    }
  }
}
