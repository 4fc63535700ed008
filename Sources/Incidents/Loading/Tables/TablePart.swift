import Synchronization

/// A block of a table and the incidents that were made of its records, on their way to the whole.
///
/// The values of its categories stay from block to block, so that the
/// whole learns each of them once.
final class TablePart: CrewPart {
  /// So many distinct values do not stay, but give way to those of the next blocks.
  private static let mostValues = 1 << 16

  /// What became of the records and how far the block reaches.
  struct Account: Sendable {
    var tally = RecordTally()
    /// How many bytes of the input were read up to the end of the block.
    var position = 0
    /// What was wrong with the encoding.
    var repair: DecodingRepair?
  }

  private struct Contents: Sendable {
    var block = RecordBlock()
    var record = Record()
    var assembler: IncidentAssembler
    let columns: ColumnAssembler?
    var builder: DatasetBuilder
    var codes = PartCodes()
    var tally = RecordTally()

    /// Adds the rows from one on that can be read column by column, and returns the row behind them.
    mutating func appendPlainRows(from row: Int) -> Int {
      guard let columns else { return row }
      let rows = columns.plainRows(from: row, of: block)
      guard rows.count > 0 else { return row }
      columns.append(rows, of: block, &record, &assembler.log, to: &builder)
      tally.count(incidents: rows.count)
      return rows.rows.upperBound
    }

    /// Adds a row as a record by itself.
    mutating func appendRow(_ row: Int) {
      block.read(row, into: &record)
      tally.count(assembler.take(record, in: block.bytes, into: &builder))
    }
  }

  private let contents: Mutex<Contents>
  private let empty: DatasetBuilder

  /// A part of a table whose first records were made already.
  init(_ table: FileLoad.TableBlocks, fileIndex: Int, of whole: DatasetBuilder) {
    var builder = whole.emptyPart()
    let assembler = IncidentAssembler(
      plan: table.plan,
      names: table.columns,
      fileIndex: fileIndex,
      isTable: true,
      isPart: true,
      builder: &builder
    )
    empty = builder
    contents = Mutex(
      Contents(
        assembler: assembler,
        columns: ColumnAssembler(assembler),
        builder: builder
      )
    )
  }

  /// Cuts the next block; `false` at the end.
  func cut(with cutter: inout BlockCutter) throws(LoadError) -> Bool {
    try contents.withLock { contents throws(LoadError) in try cutter.next(into: &contents.block) }
  }

  /// Makes incidents of the records of the block.
  ///
  /// - Complexity: O(*n*) in the bytes of the block.
  func assemble() {
    contents.withLock { contents in
      contents.assembler.log.beginPart()
      contents.tally = RecordTally()
      contents.block.joinScratch()
      contents.block.swapScratch(with: &contents.record)
      var row = 0
      while row < contents.block.count {
        row = contents.appendPlainRows(from: row)
        if row < contents.block.count { contents.appendRow(row) }
        row += 1
      }
      contents.block.swapScratch(with: &contents.record)
    }
  }

  /// Moves the incidents to the whole and the problems to its log.
  ///
  /// - Complexity: O(*n*) in the bytes of the block.
  func move(to builder: inout DatasetBuilder, _ log: inout ProblemLog) -> Account {
    contents.withLock { contents in
      builder.append(contentsOf: contents.builder, &contents.codes)
      log.append(contents.assembler.log)
      if contents.builder.valueCount > Self.mostValues {
        contents.builder = empty
        contents.codes = PartCodes()
      } else {
        contents.builder.removeRows()
      }
      return Account(
        tally: contents.tally,
        position: contents.block.position,
        repair: contents.block.repair
      )
    }
  }
}
