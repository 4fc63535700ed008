/// Cuts a table into records block by block, so that neither the whole text nor all its records need
/// to be in memory.
///
/// What a block ends in the middle of goes before the next one; the records are those that
/// `DelimitedTokenizer` finds in the whole text.
struct BlockCutter: Sendable {
  /// The bytes read at a time: some thousand records, which the core that cuts them still finds in
  /// its cache when it reads their cells.
  static let blockSize = 1 << 20

  private var reader: BlockReader
  private let delimiter: UInt8
  private let expectedCells: Int
  private let blockSize: Int
  private let encoding: TextEncoding?
  private var place: Place
  private var carry: [UInt8]
  private var isKnownUTF8: Bool
  private var repair: DecodingRepair?
  private var offset = 0

  /// What the tokenizer knows between two blocks.
  private struct Place {
    var line: Int
    var openQuotes = 0
  }

  /// Goes on behind bytes that were read already.
  ///
  /// - Parameters:
  ///   - reader: Where the text goes on.
  ///   - carry: What was read of it, from the first record on.
  ///   - delimiter: The byte between two cells.
  ///   - expectedCells: The cells of the header.
  ///   - line: The line of the first record, counted from 1.
  ///   - isKnownUTF8: Whether the text needs no check.
  ///   - encoding: What the text is if it is not UTF-8, `nil` to find out.
  ///   - blockSize: The bytes to read at a time.
  init(
    reader: BlockReader,
    carry: ArraySlice<UInt8>,
    delimiter: UInt8,
    expectedCells: Int,
    line: Int,
    isKnownUTF8: Bool,
    encoding: TextEncoding? = nil,
    blockSize: Int = Self.blockSize
  ) {
    self.reader = reader
    self.carry = Array(carry)
    self.delimiter = delimiter
    self.expectedCells = expectedCells
    place = Place(line: line)
    self.isKnownUTF8 = isKnownUTF8
    self.encoding = encoding
    self.blockSize = blockSize
  }

  /// Cuts the next block; `false` at the end.
  mutating func next(into block: inout RecordBlock) throws(LoadError) -> Bool {
    block.repair = nil
    var size = carry.isEmpty ? blockSize : 0
    while true {
      // What was read to recognise the table is cut by itself: its rows are wanted first.
      block.bytes.removeAll(keepingCapacity: true)
      block.bytes.append(contentsOf: carry)
      if size > 0 { try reader.append(size, to: &block.bytes) }
      if reader.isAtEnd {
        // DOS closed a file with this byte; it is no row.
        while let last = block.bytes.last, last == 0x1a || last == 0 { block.bytes.removeLast() }
      }
      block.removeRecords()
      guard !block.bytes.isEmpty else { return false }
      let start = place
      let end = cut(&block)
      if !isKnownUTF8, !UTF8Check.isSound(block.bytes.span.extracting(first: end)) {
        place = start
        try decodeRest(behind: block.bytes)
        size = blockSize
        continue
      }
      carry.removeAll(keepingCapacity: true)
      carry.append(contentsOf: block.bytes[end...])
      block.position = offset + reader.bytesRead - carry.count
      if block.count > 0 || reader.isAtEnd && carry.isEmpty {
        block.repair = repair
        repair = nil
        return block.count > 0
      }
      // A record longer than a block: look again when there is twice as much.
      size = max(blockSize, carry.count)
    }
  }

  /// Cuts what can be cut and returns where the first record begins that cannot.
  private mutating func cut(_ block: inout RecordBlock) -> Int {
    var tokenizer = DelimitedTokenizer(
      bytes: block.bytes,
      delimiter: delimiter,
      line: place.line
    )
    tokenizer.openQuotes = place.openQuotes
    tokenizer.expectedCells = expectedCells
    tokenizer.isOpenEnded = !reader.isAtEnd
    tokenizer.fill(&block.rows, &block.store)
    place = Place(line: tokenizer.line, openQuotes: tokenizer.openQuotes)
    return tokenizer.position
  }

  /// Reads all that is left and decodes it; rows before it were ASCII or sound UTF-8 and stay.
  private mutating func decodeRest(behind head: [UInt8]) throws(LoadError) {
    offset += reader.bytesRead - head.count
    let text = DecodedText(try reader.fill(head, to: .max), encoding: encoding)
    repair = DecodingRepair(text, line: place.line)
    isKnownUTF8 = true
    carry = []
    reader = BlockReader(bytes: text.bytes)
  }
}
