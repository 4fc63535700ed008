/// A ZIP archive in memory: its directory, and readers of its entries.
///
/// Only what office documents need: entries stored or deflated, no passwords, no ZIP64. The layout
/// is that of PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
struct ZipArchive {
  private static let entryStart: [UInt8] = [0x50, 0x4b, 0x03, 0x04]
  private static let directoryEntry = 0x0201_4b50
  private static let directoryEnd = 0x0605_4b50
  private static let locator64 = 0x0706_4b50
  private static let directoryEndSize = 22
  private static let longestComment = 0xffff

  /// The archive's bytes.
  let bytes: [UInt8]
  /// The entries in the directory's order.
  let entries: [ZipEntry]

  /// Reads the directory.
  ///
  /// - Throws: `ArchiveFault` when there is none, or for an archive of another kind.
  /// - Complexity: O(entries).
  init(_ bytes: [UInt8]) throws(ArchiveFault) {
    self.bytes = bytes
    entries = try Self.directory(of: bytes)
  }

  /// Whether bytes begin like an archive.
  static func recognises(_ bytes: [UInt8]) -> Bool { bytes.starts(with: entryStart) }

  /// The entry of a path; names differ in case between writers and readers, so case is forgiven.
  func entry(named name: String) -> ZipEntry? {
    entries.first { $0.name == name }
      ?? entries.first { $0.name.lowercased() == name.lowercased() }
  }

  /// A reader of an entry's content.
  func reader(
    of entry: ZipEntry,
    limit: ExpansionLimit
  ) throws(ArchiveFault) -> ZipEntryReader {
    let isSound = bytes.littleEndian32(at: entry.headerOffset) == 0x0403_4b50
    guard isSound, let nameSize = bytes.littleEndian16(at: entry.headerOffset + 26),
      let extraSize = bytes.littleEndian16(at: entry.headerOffset + 28)
    else {
      throw .corrupt(reason: "the entry '\(VisibleText(entry.name))' is not where it should be")
    }
    let start = entry.headerOffset + 30 + nameSize + extraSize
    guard start <= bytes.count, entry.packedSize <= bytes.count - start else {
      throw .corrupt(reason: "the entry '\(VisibleText(entry.name))' is cut short")
    }
    let range = start..<start + entry.packedSize
    return try ZipEntryReader(entry, in: bytes, range: range, limit: limit)
  }

  private static func directory(of bytes: [UInt8]) throws(ArchiveFault) -> [ZipEntry] {
    guard let end = directoryEndOffset(in: bytes) else {
      throw .corrupt(reason: "it has no directory; it may be cut short")
    }
    guard let disk = bytes.littleEndian16(at: end + 4),
      let count = bytes.littleEndian16(at: end + 10),
      let size = bytes.littleEndian32(at: end + 12),
      let start = bytes.littleEndian32(at: end + 16)
    else { throw .corrupt(reason: "its directory is cut short") }
    let isLarge = count == 0xffff || size == 0xffff_ffff || start == 0xffff_ffff
    if isLarge || bytes.littleEndian32(at: end - 20) == locator64 {
      throw .unsupported(
        reason:
          "it is an archive in the ZIP64 format, which is not read; save it anew as .xlsx or CSV"
      )
    }
    if disk != 0 { throw .unsupported(reason: "it is one part of a ZIP archive in several parts") }
    var entries: [ZipEntry] = []
    var offset = start
    for _ in 0..<count {
      guard let (entry, next) = Self.entry(at: offset, in: bytes) else {
        throw .corrupt(reason: "its directory breaks off after \(entries.count) entries")
      }
      entries.append(entry)
      offset = next
    }
    return entries
  }

  /// The end record stands last, but for a comment.
  private static func directoryEndOffset(in bytes: [UInt8]) -> Int? {
    let last = bytes.count - directoryEndSize
    guard last >= 0 else { return nil }
    for offset in stride(from: last, through: max(0, last - longestComment), by: -1)
    where bytes[offset] == 0x50 && bytes.littleEndian32(at: offset) == directoryEnd {
      return offset
    }
    return nil
  }

  private static func entry(at offset: Int, in bytes: [UInt8]) -> (entry: ZipEntry, next: Int)? {
    guard bytes.littleEndian32(at: offset) == directoryEntry,
      let flags = bytes.littleEndian16(at: offset + 8),
      let method = bytes.littleEndian16(at: offset + 10),
      let checksum = bytes.littleEndian32(at: offset + 16),
      let packedSize = bytes.littleEndian32(at: offset + 20),
      let size = bytes.littleEndian32(at: offset + 24),
      let nameSize = bytes.littleEndian16(at: offset + 28),
      let extraSize = bytes.littleEndian16(at: offset + 30),
      let commentSize = bytes.littleEndian16(at: offset + 32),
      let headerOffset = bytes.littleEndian32(at: offset + 42)
    else { return nil }
    let nameStart = offset + 46
    guard nameStart + nameSize <= bytes.count else { return nil }
    let entry = ZipEntry(
      name: bytes[nameStart..<nameStart + nameSize].string,
      method: method == 0 ? .stored : method == 8 ? .deflated : .other(method),
      isEncrypted: flags & 1 != 0,
      checksum: UInt32(truncatingIfNeeded: checksum),
      packedSize: packedSize,
      size: size,
      headerOffset: headerOffset
    )
    return (entry, nameStart + nameSize + extraSize + commentSize)
  }
}
