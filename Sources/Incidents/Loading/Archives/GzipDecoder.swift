/// Decodes gzip (RFC 1952), also of several members one after the other, as `cat a.gz b.gz` makes.
final class GzipDecoder {
  private static let magic: [UInt8] = [0x1f, 0x8b]

  /// Whether something that is no gzip member follows the last one; it is left out.
  private(set) var hasTrailingBytes = false
  /// How many bytes were made.
  private(set) var producedBytes = 0
  private let inflater: Inflater
  private let limit: ExpansionLimit

  /// Whether the stream could end here: each member is complete.
  var isComplete: Bool { inflater.isAtEnd }

  init(limit: ExpansionLimit) throws(ArchiveFault) {
    inflater = try Inflater(.gzip)
    self.limit = limit
  }

  /// Whether bytes begin like a gzip file.
  static func recognises(_ bytes: [UInt8]) -> Bool { bytes.starts(with: magic) }

  /// Decodes from an offset on, which moves behind what was taken.
  ///
  /// - Returns: At most `capacity` bytes; none when more input is wanted.
  /// - Throws: `ArchiveFault` for damaged data and for more than the limit.
  func decode(
    _ input: [UInt8],
    from offset: inout Int,
    capacity: Int
  ) throws(ArchiveFault) -> [UInt8] {
    while offset < input.count {
      if inflater.isAtEnd {
        guard try beginMember(input, &offset) else { return [] }
      }
      let output = try inflater.inflate(input, from: &offset, to: input.count, capacity: capacity)
      if !output.isEmpty {
        producedBytes += output.count
        try limit.check(producedBytes)
        return output
      }
    }
    return []
  }

  /// Steps to the next member; tapes pad with NULs, which mean nothing.
  private func beginMember(_ input: [UInt8], _ offset: inout Int) throws(ArchiveFault) -> Bool {
    while !hasTrailingBytes, offset < input.count, input[offset] == 0 { offset += 1 }
    guard !hasTrailingBytes, offset < input.count else {
      offset = input.count
      return false
    }
    guard input[offset] == Self.magic[0] else {
      hasTrailingBytes = true
      offset = input.count
      return false
    }
    try inflater.reset()
    return true
  }
}
