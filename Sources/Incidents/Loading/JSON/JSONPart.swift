import Synchronization

/// A block of JSON text and the incidents that were made of its records, on their way to the whole.
///
/// The whole is told when a block cannot be read by itself: where a record is no JSON, what follows
/// decides where it ends, and where a record has a key that is new, the whole has to know it first.
final class JSONPart: CrewPart {
  /// So many distinct values do not stay, but give way to those of the next blocks.
  private static let mostValues = 1 << 16

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
    var record = Record()
    var columns: [String]
    var assembler: IncidentAssembler
    var builder: DatasetBuilder
    var empty: DatasetBuilder
    var codes = PartCodes()
    var tally = RecordTally()
    var outcome = Outcome.unsure
  }

  private let contents: Mutex<Contents>
  private let layout: JSONLayout
  private let isOneALine: Bool

  /// A part of a file whose first records were made already.
  init(_ json: FileLoad.JSONBlocks, fileIndex: Int, of whole: DatasetBuilder) {
    var builder = whole.emptyPart()
    let assembler = IncidentAssembler(
      plan: json.plan,
      names: json.columns,
      fileIndex: fileIndex,
      isTable: false,
      isPart: true,
      builder: &builder
    )
    layout = json.blockLayout
    isOneALine = json.isOneALine
    contents = Mutex(
      Contents(columns: json.columns, assembler: assembler, builder: builder, empty: builder)
    )
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
      contents.tally = RecordTally()
      let log = contents.assembler.log
      contents.assembler.log.beginPart()
      contents.outcome = outcome(of: &contents)
      guard contents.outcome != .incidents else { return }
      contents.assembler.log = log
      contents.builder.removeRows()
    }
  }

  private func outcome(of contents: inout Contents) -> Outcome {
    guard contents.block.ending != .unsure, UTF8Check.isSound(contents.block.bytes.span) else {
      return .unsure
    }
    let bytes = contents.block.bytes
    var reader = JSONReader(bytes: bytes, layout: layout, columns: contents.columns, isPart: true)
    reader.resume(at: 0, line: contents.block.line)
    var outcome = Outcome.incidents
    while reader.next(into: &contents.record) {
      guard isUnderstood(reader, contents.block) else { return .unsure }
      if reader.columns.count > contents.columns.count { outcome = .newColumns }
      guard outcome == .incidents else { continue }
      contents.tally.count(
        contents.assembler.take(contents.record, in: bytes, into: &contents.builder)
      )
    }
    return reader.position == bytes.count ? outcome : .unsure
  }

  /// Whether what is no JSON so far is so whatever follows the block.
  private func isUnderstood(_ reader: JSONReader, _ block: borrowing JSONBlock) -> Bool {
    guard reader.hasFault else { return true }
    guard isOneALine, !reader.hasLongFault else { return false }
    return !reader.hasOpenFault || block.ending == .text
  }

  /// What could be made of the block.
  var outcome: Outcome { contents.withLock { $0.outcome } }

  /// The block.
  var block: JSONBlock { contents.withLock { $0.block } }

  /// Moves the incidents to the whole and the problems to its log, and returns what became of the
  /// records.
  ///
  /// - Complexity: O(*n*) in the bytes of the block.
  func move(to builder: inout DatasetBuilder, _ log: inout ProblemLog) -> RecordTally {
    contents.withLock { contents in
      builder.append(contentsOf: contents.builder, &contents.codes)
      log.append(contents.assembler.log)
      if contents.builder.valueCount > Self.mostValues {
        contents.builder = contents.empty
        contents.codes = PartCodes()
      } else {
        contents.builder.removeRows()
      }
      return contents.tally
    }
  }

  /// Learns the columns that the whole has met.
  func learn(_ columns: [String], of whole: DatasetBuilder) {
    contents.withLock { contents in
      guard columns.count > contents.columns.count else { return }
      contents.columns = columns
      contents.builder = whole.emptyPart()
      contents.assembler.adopt(columns, into: &contents.builder)
      contents.empty = contents.builder
      contents.codes = PartCodes()
    }
  }
}
