/// The beginning of a file that is read block by block: enough to recognise what it is and to map its
/// columns before the rest is read.
struct FileHead {
  /// How much is read at a time until there are lines enough, and in all where there never are.
  private static let step = 1 << 16
  private static let mostBytes = 1 << 22

  /// What comes behind.
  private(set) var reader: BlockReader
  /// What was read.
  private(set) var bytes: [UInt8] = []
  /// The line ends among them.
  private var lines = 0

  /// Opens a file; `nil` for anything else.
  init?(_ source: Source) {
    guard let file = OpenFile(source) else { return nil }
    reader = BlockReader(file: file)
  }

  /// Recognises a table that is longer than its head and, so far, sound UTF-8.
  ///
  /// - Returns: The head's whole lines and how they are delimited, or `nil` for anything else: that
  ///   is recognised by all of its text.
  mutating func table(
    of source: Source,
    encoding: TextEncoding?
  ) throws(LoadError) -> (text: [UInt8], dialect: DelimitedDialect)? {
    var size = Self.step
    while true {
      try fill(to: size)
      if beginsLikeJSON { return nil }
      // Looking at what cannot be enough would only have to be done again.
      while bytes.count < Self.mostBytes, !reader.isAtEnd, lines <= ColumnSample.rows {
        try fill(to: bytes.count + Self.step)
      }
      guard !reader.isAtEnd, encoding == nil || encoding == .utf8,
        let lineEnd = bytes.lastIndex(of: ASCII.newline),
        let text = try? FormatDetector.decode(
          Array(bytes[...lineEnd]),
          file: source.name,
          encoding: nil
        ),
        text.isPlainUTF8(of: bytes[...lineEnd]),
        case .delimited(let dialect) = FormatDetector.format(of: text.bytes),
        dialect.cellCount > 1, dialect.consistency >= 0.8
      else { return nil }
      if bytes.count >= Self.mostBytes || Self.fillsSample(text.bytes, dialect) {
        return (text.bytes, dialect)
      }
      // Lines inside quotes are no rows.
      size = bytes.count * 2
    }
  }

  /// Whether what was read begins as JSON does, which may have no lines to wait for.
  private var beginsLikeJSON: Bool {
    guard let first = text.first(where: { !$0.isBlank }) else { return false }
    return (first == ASCII.openBrace || first == ASCII.openBracket)
      && JSONLayout(of: Array(text)) != nil
  }

  /// What was read, without a byte order mark.
  var text: ArraySlice<UInt8> {
    bytes.starts(with: [0xef, 0xbb, 0xbf]) ? bytes.dropFirst(3) : bytes[...]
  }

  /// Reads as much again; `false` when there is no more, or no more may be read.
  mutating func grow() throws(LoadError) -> Bool {
    let count = bytes.count
    try fill(to: 2 * count)
    return bytes.count > count
  }

  private mutating func fill(to size: Int) throws(LoadError) {
    while bytes.count < min(size, Self.mostBytes), !reader.isAtEnd {
      if Task.isCancelled { throw .cancelled }
      let seen = bytes.count
      try reader.append(Self.step, to: &bytes)
      lines += bytes[seen...].count { $0 == ASCII.newline }
    }
  }

  /// What was read behind the head's whole lines.
  var remainder: ArraySlice<UInt8> {
    bytes[(bytes.lastIndex(of: ASCII.newline).map { $0 + 1 } ?? 0)...]
  }

  private static func fillsSample(_ text: [UInt8], _ dialect: DelimitedDialect) -> Bool {
    var reader = DelimitedReader(bytes: text, dialect: dialect)
    var record = Record()
    var rows = 0
    while rows < ColumnSample.rows, reader.next(into: &record) { rows += 1 }
    return rows == ColumnSample.rows
  }
}

extension DecodedText {
  /// Whether decoding took away no more than the byte order mark, as it does of wrapped rows.
  func isPlainUTF8(of written: ArraySlice<UInt8>) -> Bool {
    encoding == .utf8 && faults == 0
      && bytes.count + (written.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0) == written.count
  }
}
