import Synchronization

/// A block of a table and the incidents that were made of its records, on their way to the whole.
final class TablePart: CrewPart {
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
    var assembler: PartAssembler
  }

  private let contents: Mutex<Contents>

  /// A part of a table whose first records were made already.
  init(_ table: FileLoad.TableBlocks, fileIndex: Int, of whole: DatasetBuilder) {
    let assembler = PartAssembler(
      plan: table.plan,
      names: table.columns,
      fileIndex: fileIndex,
      isTable: true,
      of: whole
    )
    contents = Mutex(Contents(assembler: assembler))
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
      contents.assembler.begin()
      contents.assembler.assemble(&contents.block)
    }
  }

  /// Moves the incidents to the whole and the problems to its log.
  ///
  /// - Complexity: O(*n*) in the bytes of the block.
  func move(to builder: inout DatasetBuilder, _ log: inout ProblemLog) -> Account {
    contents.withLock { contents in
      Account(
        tally: contents.assembler.move(to: &builder, &log),
        position: contents.block.position,
        repair: contents.block.repair
      )
    }
  }
}
