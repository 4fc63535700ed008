import CDeflate

/// Packs bytes as other programs would, for the readers to unpack.
enum Packing {
  /// A gzip file of one member.
  static func gzip(_ bytes: [UInt8]) -> [UInt8] { deflate(bytes, hasWrapping: true) }

  /// A gzip file of a text.
  static func gzip(_ text: String) -> [UInt8] { gzip(Array(text.utf8)) }

  /// Deflated bytes without any wrapping.
  static func deflated(_ bytes: [UInt8]) -> [UInt8] { deflate(bytes, hasWrapping: false) }

  /// The checksum that ZIP archives use.
  static func checksum(_ bytes: [UInt8]) -> UInt32 { cd_crc32(bytes, bytes.count) }

  private static func deflate(_ bytes: [UInt8], hasWrapping: Bool) -> [UInt8] {
    // Deflate falls back to stored blocks, five bytes for each 16 KB.
    let most = bytes.count + bytes.count / 1000 + 256
    return [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
      count = cd_deflate(bytes, bytes.count, buffer.baseAddress, most, hasWrapping ? 1 : 0)
    }
  }
}
