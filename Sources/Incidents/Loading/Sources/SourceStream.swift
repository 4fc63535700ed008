import Glibc

/// The bytes of a source, block by block; gzip, known by its first bytes, is unpacked on the way.
///
/// Waiting for a pipe ends when the task is cancelled.
struct SourceStream: ~Copyable {
  /// How long a cancelled task may go on waiting for a pipe, in milliseconds.
  private static let patience: Int32 = 250
  private static let packedBlock = 1 << 18

  /// The bytes that the source holds before unpacking, `nil` for streams.
  let bytesTotal: Int?
  /// How many of them were read.
  private(set) var bytesRead = 0
  /// The decoder, once the first bytes showed that one is needed.
  private(set) var gzip: GzipDecoder?
  /// What to poll for more, -1 where nothing can be waited for.
  var descriptorNumber: Int32 { descriptor.number }
  private let name: String
  private let limit: ExpansionLimit
  private let descriptor: FileDescriptor
  private var given: [UInt8]?
  private var waiting: [UInt8] = []
  private var taken = 0
  private var isStarted = false

  /// Opens the source; reads nothing yet.
  init(_ source: Source, limit: ExpansionLimit = .standard) throws(LoadError) {
    name = source.name
    self.limit = limit
    switch source.content {
    case .bytes(let bytes):
      given = bytes
      descriptor = FileDescriptor(borrowing: -1)
      bytesTotal = bytes.count
    case .standardInput:
      descriptor = FileDescriptor(borrowing: 0)
      bytesTotal = nil
    case .path:
      descriptor = try FileDescriptor(opening: source.name)
      bytesTotal = descriptor.size
    }
  }

  /// The next bytes, or `nil` at the end.
  ///
  /// - Parameter most: How many are wanted at once.
  /// - Returns: At least one byte, usually fewer than wanted where they are unpacked.
  /// - Throws: `LoadError` when the system refuses, the packing is damaged or the task cancelled.
  mutating func next(atMost most: Int) throws(LoadError) -> [UInt8]? {
    if !isStarted { try start(atMost: most) }
    if let gzip { return try unpacked(gzip, atMost: most) }
    if !waiting.isEmpty {
      defer { waiting = [] }
      return waiting
    }
    return try raw(atMost: most)
  }

  /// Looks whether the first two bytes are gzip's; a pipe may give them one by one.
  private mutating func start(atMost most: Int) throws(LoadError) {
    isStarted = true
    let isSmall = bytesTotal != nil && given == nil
    let first = isSmall ? descriptor.peek(2) : []
    if isSmall, !GzipDecoder.recognises(first) { return }
    while waiting.count < 2, let block = try raw(atMost: isSmall ? Self.packedBlock : most) {
      waiting = waiting.isEmpty ? block : waiting + block
    }
    guard GzipDecoder.recognises(waiting) else { return }
    do {
      gzip = try GzipDecoder(limit: limit)
    } catch {
      throw error.loadError(file: name, what: "the gzip data")
    }
  }

  private mutating func unpacked(
    _ gzip: GzipDecoder,
    atMost most: Int
  ) throws(LoadError) -> [UInt8]? {
    while true {
      if Task.isCancelled { throw .cancelled }
      if taken >= waiting.count {
        guard let block = try raw(atMost: Self.packedBlock) else { return nil }
        waiting = block
        taken = 0
      }
      do {
        let block = try gzip.decode(waiting, from: &taken, capacity: most)
        if !block.isEmpty { return block }
      } catch {
        throw error.loadError(file: name, what: "the gzip data")
      }
    }
  }

  /// The next bytes as the source has them.
  private mutating func raw(atMost most: Int) throws(LoadError) -> [UInt8]? {
    if Task.isCancelled { throw .cancelled }
    if let bytes = given {
      given = []
      bytesRead += bytes.count
      return bytes.isEmpty ? nil : bytes
    }
    guard descriptor.isOpen else { return nil }
    while true {
      if !descriptor.isRegular {
        while !descriptor.isReadable(within: Self.patience) {
          if Task.isCancelled { throw .cancelled }
        }
      }
      guard let block = try descriptor.read(atMost: most, name: name) else { continue }
      bytesRead += block.count
      return block.isEmpty ? nil : block
    }
  }
}
