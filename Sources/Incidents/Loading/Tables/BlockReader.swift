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

  /// The bytes given and up to `count` more behind them.
  mutating func block(of count: Int, behind head: ArraySlice<UInt8>) throws(LoadError) -> [UInt8] {
    var block: [UInt8]
    switch input {
    case .file(let file):
      block = try file.read(count, behind: head)
      if block.count == head.count { isAtEnd = true }
    case .bytes(let bytes):
      let end = min(bytes.count, bytesRead + count)
      block = []
      block.reserveCapacity(head.count + end - bytesRead)
      block.append(contentsOf: head)
      block.append(contentsOf: bytes[bytesRead..<end])
      isAtEnd = end == bytes.count
    }
    bytesRead += block.count - head.count
    return block
  }

  /// The bytes given and blocks behind them until there are `count`, or the input ends.
  mutating func fill(_ head: [UInt8], to count: Int) throws(LoadError) -> [UInt8] {
    var bytes = head
    while bytes.count < count, !isAtEnd {
      if Task.isCancelled { throw .cancelled }
      bytes = try block(of: max(1 << 16, min(count - bytes.count, bytes.count)), behind: bytes[...])
    }
    return bytes
  }
}
