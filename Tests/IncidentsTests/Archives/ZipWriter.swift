/// Writes ZIP archives for the tests, sound ones and odd ones.
struct ZipWriter {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0
  /// Whether entries are deflated rather than stored.
  var deflates = true
  /// The flags of the entries; bit 0 says that they are encrypted.
  var flags = 0
  /// What is added to the checksums, to make them wrong.
  var checksumError: UInt32 = 0

  /// Adds an entry.
  mutating func add(_ name: String, _ content: String) {
    let content = Array(content.utf8)
    let packed = deflates ? Packing.deflated(content) : content
    let checksum = Packing.checksum(content) &+ checksumError
    var common: [UInt8] = []
    common += Self.two(20) + Self.two(flags) + Self.two(deflates ? 8 : 0) + Self.two(0)
    common += Self.two(0) + Self.four(Int(checksum)) + Self.four(packed.count)
    common += Self.four(content.count) + Self.two(name.utf8.count) + Self.two(0)
    let offset = bytes.count
    bytes += [0x50, 0x4b, 3, 4] + common + Array(name.utf8) + packed
    directory += [0x50, 0x4b, 1, 2] + Self.two(20) + common + Self.two(0) + Self.two(0)
    directory += Self.two(0) + Self.four(0) + Self.four(offset) + Array(name.utf8)
    count += 1
  }

  /// The whole archive.
  func archive(count given: Int? = nil, comment: String = "") -> [UInt8] {
    let entries = Self.two(given ?? count)
    return bytes + directory + [0x50, 0x4b, 5, 6] + Self.two(0) + Self.two(0) + entries + entries
      + Self.four(directory.count) + Self.four(bytes.count) + Self.two(comment.utf8.count)
      + Array(comment.utf8)
  }

  private static func two(_ number: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
  }

  private static func four(_ number: Int) -> [UInt8] { two(number) + two(number >> 16) }
}
