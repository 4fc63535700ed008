/// Reads a text block by block, from a file, a stream, or bytes at hand.
struct BlockReader: Sendable {
  private enum Input: Sendable {
    case file(OpenFile)
    case bytes([UInt8])
  }

  /// The bytes of the whole input, `nil` where the end is not known.
  let total: Int?
  /// How many bytes have been read.
  private(set) var bytesRead = 0
  /// Whether there is nothing behind the bytes read.
  private(set) var isAtEnd = false
  private let input: Input

  /// Reads an open file from where it stands.
  init(file: OpenFile) {
    input = .file(file)
    total = file.size
  }

  /// Reads bytes at hand, from an offset on.
  init(bytes: [UInt8], from start: Int = 0) {
    input = .bytes(bytes)
    total = bytes.count
    bytesRead = min(start, bytes.count)
    isAtEnd = start >= bytes.count
  }

  /// Appends up to `count` bytes.
  mutating func append(_ count: Int, to bytes: inout [UInt8]) throws(LoadError) {
    let before = bytes.count
    switch input {
    case .file(let file):
      try file.append(count, to: &bytes)
      if bytes.count == before { isAtEnd = true }
    case .bytes(let all):
      let end = min(all.count, bytesRead + count)
      bytes.append(contentsOf: all[bytesRead..<end])
      isAtEnd = end == all.count
    }
    bytesRead += bytes.count - before
  }

  /// The bytes given and blocks behind them until there are `count`, or the input ends.
  mutating func fill(_ head: [UInt8], to count: Int) throws(LoadError) -> [UInt8] {
    var bytes = head
    while bytes.count < count, !isAtEnd {
      if Task.isCancelled { throw .cancelled }
      try append(max(1 << 16, min(count - bytes.count, bytes.count)), to: &bytes)
    }
    return bytes
  }
}
