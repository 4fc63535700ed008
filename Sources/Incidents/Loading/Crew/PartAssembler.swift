/// Makes incidents of the records of a file block by block, on their way to the whole.
///
/// The values of its categories stay from block to block, so that the whole learns each of them once.
struct PartAssembler: Sendable {
  /// So many distinct values do not stay, but give way to those of the next blocks.
  private static let mostValues = 1 << 16

  private var assembler: IncidentAssembler
  private var columns: ColumnAssembler?
  private var record = Record()
  private var builder: DatasetBuilder
  private var empty: DatasetBuilder
  private var codes = PartCodes()
  private var tally = RecordTally()
  /// What had been noticed before the block at hand.
  private var logBefore: ProblemLog

  /// Prepares for the records behind the first ones of a file.
  ///
  /// - Parameters:
  ///   - plan: Which columns make which fields.
  ///   - names: The columns' names.
  ///   - fileIndex: The number of the file.
  ///   - isTable: Whether the records are rows.
  ///   - whole: Where the incidents will go in the end.
  init(
    plan: MappingPlan,
    names: [String],
    fileIndex: Int,
    isTable: Bool,
    of whole: DatasetBuilder
  ) {
    builder = whole.emptyPart()
    assembler = IncidentAssembler(
      plan: plan,
      names: names,
      fileIndex: fileIndex,
      isTable: isTable,
      isPart: true,
      builder: &builder
    )
    columns = ColumnAssembler(assembler)
    empty = builder
    logBefore = assembler.log
  }

  /// Begins with another block of the file.
  mutating func begin() {
    logBefore = assembler.log
    assembler.log.beginPart()
    tally = RecordTally()
  }

  /// Takes back what was made of the block at hand.
  mutating func cancel() {
    assembler.log = logBefore
    builder.removeRows()
  }

  /// Makes incidents of records of the block at hand.
  ///
  /// - Complexity: O(*n*) in the bytes of the records.
  mutating func assemble(_ block: inout RecordBlock) {
    block.joinScratch()
    block.swapScratch(with: &record)
    var row = 0
    while row < block.count {
      row = appendPlainRows(from: row, of: block)
      if row < block.count { append(row, of: &block) }
      row += 1
    }
    block.swapScratch(with: &record)
    block.partScratch()
  }

  /// Adds the rows from one on that can be read column by column, and returns the row behind them.
  private mutating func appendPlainRows(from first: Int, of block: borrowing RecordBlock) -> Int {
    guard let columns else { return first }
    var row = first
    while true {
      let rows = columns.plainRows(from: row, of: block)
      guard rows.count > 0 else { return row }
      columns.append(rows, of: block, &record, &assembler.log, to: &builder)
      tally.count(incidents: rows.count)
      row = rows.rows.upperBound
    }
  }

  /// Adds a row as a record by itself.
  private mutating func append(_ row: Int, of block: inout RecordBlock) {
    block.read(row, into: &record)
    tally.count(assembler.take(record, in: block.bytes, into: &builder))
  }

  /// Moves the incidents to the whole and the problems to its log, and returns what became of the
  /// records.
  ///
  /// - Complexity: O(*n*) in the bytes of the incidents.
  mutating func move(to whole: inout DatasetBuilder, _ log: inout ProblemLog) -> RecordTally {
    whole.append(contentsOf: builder, &codes)
    log.append(assembler.log)
    if builder.valueCount > Self.mostValues {
      builder = empty
      codes = PartCodes()
    } else {
      builder.removeRows()
    }
    return tally
  }

  /// Learns the columns that the whole has met.
  mutating func learn(_ names: [String], of whole: DatasetBuilder) {
    guard names.count > assembler.names.count else { return }
    builder = whole.emptyPart()
    assembler.adopt(names, into: &builder)
    columns = ColumnAssembler(assembler)
    empty = builder
    codes = PartCodes()
  }
}
