import Synchronization

/// A block of JSON text and the incidents that were made of its records, on their way to the whole.
///
/// The whole is told when a block cannot be read by itself: where a record is no JSON, what follows
/// decides where it ends, and where a record has a key that is new, the whole has to know it first.
final class JSONPart: CrewPart {
  /// So many cells are held before incidents are made of them: where there are many keys of which each
  /// record has a few, cells take a thousand times the memory of the text.
  private static let mostCells = 1 << 18

  /// What could be made of a block.
  enum Outcome: Sendable {
    /// Incidents of all its records.
    case incidents
    /// Nothing, since records have columns that are not known.
    case newColumns
    /// Nothing, since it is not sound.
    case unsure
  }

  private struct Contents: Sendable {
    var block = JSONBlock()
    var records = RecordBlock()
    var record = Record()
    var columns: [String]
    var assembler: PartAssembler
    var outcome = Outcome.unsure
  }

  private let contents: Mutex<Contents>
  private let layout: JSONLayout
  private let isOneALine: Bool

  /// A part of a file whose first records were made already.
  init(_ json: FileLoad.JSONBlocks, fileIndex: Int, of whole: DatasetBuilder) {
    let assembler = PartAssembler(
      plan: json.plan,
      names: json.columns,
      fileIndex: fileIndex,
      isTable: false,
      of: whole
    )
    layout = json.blockLayout
    isOneALine = json.isOneALine
    contents = Mutex(Contents(columns: json.columns, assembler: assembler))
  }

  /// Cuts the next block; `false` at the end.
  func cut(with cutter: inout JSONBlockCutter) throws(LoadError) -> Bool {
    try contents.withLock { contents throws(LoadError) in try cutter.next(into: &contents.block) }
  }

  /// Makes incidents of the records of the block, or finds that this cannot be done here.
  ///
  /// - Complexity: O(*n*) in the bytes of the block.
  func assemble() {
    contents.withLock { contents in
      contents.assembler.begin()
      contents.outcome = Self.read(&contents, layout, isOneALine: isOneALine)
      if contents.outcome == .incidents {
        Self.assembleRecords(&contents)
      } else {
        contents.assembler.cancel()
      }
    }
  }

  /// Makes incidents of the records that were read.
  private static func assembleRecords(_ contents: inout Contents) {
    swap(&contents.block.bytes, &contents.records.bytes)
    contents.assembler.assemble(&contents.records)
    swap(&contents.block.bytes, &contents.records.bytes)
    contents.records.removeRecords()
  }

  /// Reads the records of the block, or finds that they cannot be read by themselves.
  private static func read(
    _ contents: inout Contents,
    _ layout: JSONLayout,
    isOneALine: Bool
  ) -> Outcome {
    guard contents.block.ending != .unsure, UTF8Check.isSound(contents.block.bytes.span) else {
      return .unsure
    }
    let bytes = contents.block.bytes
    var reader = JSONReader(bytes: bytes, layout: layout, columns: contents.columns, isPart: true)
    reader.resume(at: 0, line: contents.block.line)
    contents.records.removeRecords()
    var outcome = Outcome.incidents
    while reader.next(into: &contents.record) {
      guard isUnderstood(reader, contents.block, isOneALine: isOneALine) else { return .unsure }
      if reader.columns.count > contents.columns.count { outcome = .newColumns }
      guard outcome == .incidents else { continue }
      contents.records.append(contents.record)
      if contents.records.store.cells.count > mostCells { assembleRecords(&contents) }
    }
    return reader.position == bytes.count ? outcome : .unsure
  }

  /// Whether what is no JSON so far is so whatever follows the block.
  private static func isUnderstood(
    _ reader: borrowing JSONReader,
    _ block: borrowing JSONBlock,
    isOneALine: Bool
  ) -> Bool {
    guard reader.hasFault else { return true }
    guard isOneALine, !reader.hasLongFault else { return false }
    return !reader.hasOpenFault || block.ending == .text
  }

  /// How many cells there is room for.
  var cellCapacity: Int { contents.withLock { $0.records.store.cells.capacity } }

  /// What could be made of the block.
  var outcome: Outcome { contents.withLock { $0.outcome } }

  /// The block.
  var block: JSONBlock { contents.withLock { $0.block } }

  /// Moves the incidents to the whole and the problems to its log, and returns what became of the
  /// records.
  ///
  /// - Complexity: O(*n*) in the bytes of the block.
  func move(to builder: inout DatasetBuilder, _ log: inout ProblemLog) -> RecordTally {
    contents.withLock { $0.assembler.move(to: &builder, &log) }
  }

  /// Learns the columns that the whole has met.
  func learn(_ columns: [String], of whole: DatasetBuilder) {
    contents.withLock { contents in
      guard columns.count > contents.columns.count else { return }
      contents.columns = columns
      contents.assembler.learn(columns, of: whole)
    }
  }
}
