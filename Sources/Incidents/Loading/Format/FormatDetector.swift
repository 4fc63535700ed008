/// Tells what a text is by looking at it; names of files play no part.
enum FormatDetector {
  /// The Git LFS pointer's first line: a note of where the data is, saved instead of the data.
  static let pointerStart = Array("version https://git-lfs.github.com/spec/".utf8)

  /// Decodes a file and recognises its format.
  ///
  /// - Throws: `LoadError` for content that is no text, a pointer, or nothing but blanks.
  static func decode(
    _ bytes: consuming [UInt8],
    file: String,
    encoding: TextEncoding?
  ) throws(LoadError) -> DecodedText {
    if let hint = BinarySignature.hint(for: bytes), encoding == nil {
      throw .binary(file: file, hint: hint)
    }
    if bytes.starts(with: pointerStart) { throw .lfsPointer(file: file) }
    var text = DecodedText(bytes, encoding: encoding)
    // DOS closed a file with this byte; it is no row.
    while let last = text.bytes.last, last == 0x1a || last == 0 { text.bytes.removeLast() }
    if let table = WrappedRows.unwrapped(text.bytes) { text.bytes = table }
    guard text.bytes.contains(where: { !$0.isBlank }) else { throw .empty(file: file) }
    return text
  }

  /// Recognises the format of decoded text.
  static func format(of bytes: [UInt8]) -> FileFormat {
    if let layout = JSONLayout(of: bytes) { return .json(layout) }
    if DigestReader.recognises(bytes) { return .digest }
    return .delimited(DelimitedDialect(sniffing: bytes))
  }
}
