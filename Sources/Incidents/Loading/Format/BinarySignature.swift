/// Recognises content that is no text by its first bytes.
enum BinarySignature {
  /// What to tell the user, or `nil` when the bytes look like text.
  ///
  /// Text may hold a few stray NULs, as exports of broken databases do; more than a tenth of the first
  /// 64 KB, outside UTF-16, is binary.
  static func hint(for bytes: [UInt8]) -> String? {
    for (signature, hint) in signatures where bytes.starts(with: signature) { return hint }
    guard !bytes.starts(with: [0xff, 0xfe]), !bytes.starts(with: [0xfe, 0xff]) else { return nil }
    guard TextEncoding.wideEncoding(of: bytes) == nil else { return nil }
    let head = bytes.prefix(1 << 16)
    let zeros = head.count { $0 == 0 }
    return zeros > head.count / 10 ? "it is full of NUL bytes" : nil
  }

  private static let signatures: [([UInt8], String)] = [
    ([0x1f, 0x8b], "it is compressed with gzip; unpack it first, as in 'zcat FILE | sitrep -'"),
    (Array("BZh".utf8), "it is compressed with bzip2; unpack it first"),
    ([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], "it is compressed with xz; unpack it first"),
    ([0x28, 0xb5, 0x2f, 0xfd], "it is compressed with zstd; unpack it first"),
    (
      [0x50, 0x4b, 0x03, 0x04],
      "it is a ZIP archive or an office document; unpack it or save the sheet as CSV"
    ),
    ([0xd0, 0xcf, 0x11, 0xe0], "it is an old office document; save the sheet as CSV"),
    (Array("%PDF-".utf8), "it is a PDF document"),
    ([0x89, 0x50, 0x4e, 0x47], "it is a PNG picture"),
    ([0xff, 0xd8, 0xff], "it is a JPEG picture"),
    (Array("GIF8".utf8), "it is a GIF picture"),
    ([0x7f, 0x45, 0x4c, 0x46], "it is a program"),
    (Array("SQLite format 3\u{0}".utf8), "it is an SQLite database; export the table as CSV"),
    (Array("PAR1".utf8), "it is a Parquet file; export it as CSV"),
  ]
}
