import Glibc

/// A file that is written through a buffer.
struct DataOutput: ~Copyable {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var hasFailed = false

  /// Starts a file anew, or `nil` when it cannot be written.
  init?(path: String) {
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return nil }
    buffer.reserveCapacity(1 << 20)
  }

  deinit { close(descriptor) }

  @inline(__always)
  mutating func write(_ bytes: some Collection<UInt8>) {
    buffer.append(contentsOf: bytes)
    if buffer.count > 1 << 19 { flush() }
  }

  /// Writes a cell of a table, between quotes where it needs them.
  mutating func writeCell(_ cell: ArraySlice<UInt8>, separator: UInt8) {
    let quote = UInt8(ascii: "\"")
    guard cell.contains(where: { $0 == separator || $0 == quote || $0 == 10 }) else {
      return write(cell)
    }
    write(CollectionOfOne(quote))
    for byte in cell {
      if byte == quote { write(CollectionOfOne(quote)) }
      write(CollectionOfOne(byte))
    }
    write(CollectionOfOne(quote))
  }

  /// Writes what is left; whether everything has reached the file.
  mutating func finish() -> Bool {
    flush()
    return !hasFailed
  }

  private mutating func flush() {
    let failed = buffer.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count {
        let got = Glibc.write(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
        if got < 0, errno == EINTR { continue }
        if got <= 0 { return true }
        done += got
      }
      return false
    }
    if failed { hasFailed = true }
    buffer.removeAll(keepingCapacity: true)
  }
}
