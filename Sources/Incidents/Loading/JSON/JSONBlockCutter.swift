/// Cuts JSON text between records block by block, so that the whole text need not be in memory.
///
/// Where each record has a line of its own the cut is made behind a line: what is no JSON then costs
/// its line and cannot mislead about where others end.
struct JSONBlockCutter: Sendable {
  /// The bytes read at a time: some thousand records.
  static let blockSize = 1 << 20
  /// Fewer at first, since what is wanted first is a screenful.
  private static let firstSize = 1 << 16

  private var reader: BlockReader
  private var carry: [UInt8]
  private var start: Int
  private var line: Int
  private let isLineDelimited: Bool
  private let isOneALine: Bool
  private let keepsRest: Bool
  private let blockSize: Int
  private var isFirst = true
  private var scanner = JSONRecordScanner()
  /// How much of the carry the scanner has seen.
  private var scanned = 0
  private var isDone = false

  /// Goes on behind bytes that were read already.
  ///
  /// - Parameters:
  ///   - reader: Where the text goes on.
  ///   - head: What was read of it, without a byte order mark.
  ///   - layout: Where the records are.
  ///   - isOneALine: Whether each record has a line of its own, as far as is known.
  ///   - keepsRest: Whether what follows behind an array in an envelope is kept.
  ///   - blockSize: The bytes to read at a time.
  init(
    reader: BlockReader,
    head: ArraySlice<UInt8>,
    layout: JSONLayout,
    isOneALine: Bool,
    keepsRest: Bool,
    blockSize: Int = Self.blockSize
  ) {
    self.reader = reader
    carry = Array(head.dropFirst(layout.start))
    start = layout.start
    line = 1 + head.prefix(layout.start).count { $0 == ASCII.newline }
    isLineDelimited = layout.isLineDelimited
    self.isOneALine = isOneALine
    self.keepsRest = keepsRest && layout.isInEnvelope
    self.blockSize = blockSize
  }

  /// Cuts the next block; `false` at the end.
  mutating func next(into block: inout JSONBlock) throws(LoadError) -> Bool {
    guard !isDone else { return false }
    block.bytes.removeAll(keepingCapacity: true)
    block.bytes.append(contentsOf: carry)
    block.start = start
    block.line = line
    block.ending = .record
    // What was read to recognise the file is cut by itself.
    var wanted = isFirst ? carry.isEmpty ? min(Self.firstSize, blockSize) : 0 : blockSize
    isFirst = false
    while true {
      if Task.isCancelled { throw .cancelled }
      if wanted > 0 { try reader.append(wanted, to: &block.bytes) }
      if isOneALine {
        if let isThere = cutLines(&block) { return isThere }
        wanted = max(blockSize, block.bytes.count)
        continue
      }
      let found = scanner.scan(block.bytes.span, from: scanned)
      scanned = block.bytes.count
      if let closing = found.closing {
        try close(&block, at: closing)
        return true
      }
      if let end = found.lastEnd {
        leaveRest(of: &block, from: end)
        return true
      }
      if reader.isAtEnd {
        isDone = true
        block.ending = .unsure
        return !(isLineDelimited && Self.isOver(block.bytes))
      }
      wanted = max(blockSize, block.bytes.count)
    }
  }

  /// Cuts behind the last line, or at the end of the text; tells whether there is a block, or `nil`
  /// where a line is longer than what was read.
  private mutating func cutLines(_ block: inout JSONBlock) -> Bool? {
    if reader.isAtEnd {
      isDone = true
      block.ending = .text
      while let last = block.bytes.last, last == 0x1a || last == 0 { block.bytes.removeLast() }
      return !block.bytes.isEmpty
    }
    guard let lineEnd = block.bytes.lastIndex(of: ASCII.newline) else { return nil }
    scanned = block.bytes.count
    leaveRest(of: &block, from: lineEnd + 1)
    return true
  }

  /// Leaves what stands behind the last record for the next block.
  private mutating func leaveRest(of block: inout JSONBlock, from end: Int) {
    carry.removeAll(keepingCapacity: true)
    carry.append(contentsOf: block.bytes[end...])
    scanned -= end
    start += end
    block.bytes.removeLast(block.bytes.count - end)
    line += ByteScan.count(of: ASCII.newline, in: block.bytes.span)
  }

  /// Ends with the bracket around the records, or tells that it is none of theirs.
  private mutating func close(_ block: inout JSONBlock, at bracket: Int) throws(LoadError) {
    isDone = true
    guard !isLineDelimited, block.bytes[bracket] == ASCII.closeBracket else {
      block.ending = .unsure
      return
    }
    block.ending = .list
    if keepsRest {
      block.rest = try reader.fill(Array(block.bytes[(bracket + 1)...]), to: .max)
    }
    block.bytes.removeLast(block.bytes.count - bracket)
  }

  /// Whether nothing is left that could be a record, the byte that DOS closed files with included.
  private static func isOver(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while let last = rest.last, last == 0x1a || last == 0 { rest.removeLast() }
    return rest.allSatisfy { $0.isBlank || $0 == ASCII.comma }
  }
}
