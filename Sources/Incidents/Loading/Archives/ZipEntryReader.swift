import CZlib

/// Reads the content of an entry block by block and verifies its checksum at the end.
final class ZipEntryReader {
  private static let block = 1 << 18

  private let entry: ZipEntry
  private let bytes: [UInt8]
  private let end: Int
  private let limit: ExpansionLimit
  private let inflater: Inflater?
  private var offset: Int
  private var produced = 0
  private var checksum: UInt32 = 0
  private var isVerified = false

  /// Prepares to read the packed bytes of a range.
  ///
  /// - Throws: `ArchiveFault` for passwords and methods that are not read.
  init(
    _ entry: ZipEntry,
    in bytes: [UInt8],
    range: Range<Int>,
    limit: ExpansionLimit
  ) throws(ArchiveFault) {
    guard !entry.isEncrypted else {
      throw .unsupported(reason: "it is protected by a password; save it without one")
    }
    switch entry.method {
    case .stored: inflater = nil
    case .deflated: inflater = try Inflater(.none)
    case .other(let number):
      throw .unsupported(
        reason: "it is a ZIP archive packed by method \(number), which is not read"
      )
    }
    self.entry = entry
    self.bytes = bytes
    self.limit = limit
    offset = range.lowerBound
    end = range.upperBound
  }

  /// The next bytes of the content, or `nil` at its end.
  ///
  /// - Throws: `ArchiveFault` for damaged content, more than the limit, or a cancelled task.
  func next() throws(ArchiveFault) -> [UInt8]? {
    if Task.isCancelled { throw .cancelled }
    let block = try unpack()
    if block.isEmpty {
      try verify()
      return nil
    }
    produced += block.count
    try limit.check(produced)
    checksum = unsafe block.withUnsafeBufferPointer { buffer in
      unsafe cz_crc32(checksum, buffer.baseAddress, buffer.count)
    }
    return block
  }

  private func unpack() throws(ArchiveFault) -> [UInt8] {
    guard let inflater else {
      let stop = min(end, offset + Self.block)
      defer { offset = stop }
      return offset < stop ? Array(bytes[offset..<stop]) : []
    }
    while offset < end, !inflater.isAtEnd {
      let before = offset
      let output = try inflater.inflate(bytes, from: &offset, to: end, capacity: Self.block)
      if !output.isEmpty { return output }
      if offset == before, !inflater.isAtEnd { break }
    }
    return []
  }

  private func verify() throws(ArchiveFault) {
    guard !isVerified else { return }
    isVerified = true
    if let inflater, !inflater.isAtEnd {
      throw .corrupt(reason: "the entry '\(VisibleText(entry.name))' is cut short")
    }
    guard checksum == entry.checksum else {
      throw .corrupt(reason: "the checksum of '\(VisibleText(entry.name))' is wrong")
    }
  }
}
