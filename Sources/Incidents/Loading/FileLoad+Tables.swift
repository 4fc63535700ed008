extension FileLoad {
  /// A table whose columns are known and whose records can be cut.
  struct TableBlocks {
    let dialect: DelimitedDialect
    let columns: [String]
    let plan: MappingPlan
    let cutter: BlockCutter
    /// Where the first record stands.
    let start: Int
    /// The bytes of the file, `nil` where that is not known.
    let total: Int?
    /// Whether cutting is worth a thread.
    let isLarge: Bool
  }

  /// Works out the columns of a table that is read as it comes, or returns `nil` for what has to be
  /// looked at as a whole.
  func tableBlocks(_ head: inout FileHead) throws(LoadError) -> TableBlocks? {
    guard let (text, dialect) = try head.table(of: source, encoding: options.encoding) else {
      return nil
    }
    var reader = DelimitedReader(bytes: text, dialect: dialect)
    let plan: MappingPlan
    do {
      plan = try self.plan(&reader, dialect: dialect)
    } catch {
      if case .badMapping = error { throw error }
      return nil
    }
    // Only the rest can tell whether 3/4 is in March.
    if plan.dateEvidence.isAsked, !plan.dateEvidence.isAnswered { return nil }
    return TableBlocks(
      dialect: dialect,
      columns: reader.columns,
      plan: plan,
      cutter: BlockCutter(
        reader: head.reader,
        carry: text[reader.position...] + head.remainder,
        delimiter: dialect.delimiter,
        expectedCells: reader.columns.count,
        line: reader.line,
        isKnownUTF8: false,
        encoding: options.encoding
      ),
      start: reader.position,
      total: head.reader.total,
      isLarge: true
    )
  }

  /// Works out the columns of a table that is in memory, and where it is cut.
  func tableBlocks(
    of text: [UInt8],
    _ dialect: DelimitedDialect,
    blockSize: Int = BlockCutter.blockSize
  ) throws(LoadError) -> TableBlocks {
    var reader = DelimitedReader(bytes: text, dialect: dialect)
    let plan = try plan(&reader, dialect: dialect)
    return TableBlocks(
      dialect: dialect,
      columns: reader.columns,
      plan: plan,
      cutter: BlockCutter(
        reader: BlockReader(bytes: text, from: reader.position),
        carry: [],
        delimiter: dialect.delimiter,
        expectedCells: reader.columns.count,
        line: reader.line,
        isKnownUTF8: true,
        blockSize: blockSize
      ),
      start: reader.position,
      total: text.count,
      isLarge: text.count > 2 * blockSize
    )
  }

  /// Makes incidents of the records of a table.
  func read(
    _ table: TableBlocks,
    into builder: inout DatasetBuilder,
    _ report: inout FileReport,
    _ pacer: inout LoadPacer,
    _ progress: Progress
  ) throws(LoadError) {
    let firstRow = builder.count
    report.note(table.plan, columns: table.columns)
    report.note(table.dialect.rowsAbove)
    var state = TableState(table, fileIndex: earlier.count, report: report, builder: &builder)
    state.assembler.leaveOut(table.dialect.rowsAbove)
    do throws(LoadError) {
      try readBlocks(of: table, &state, &builder, &pacer, progress)
    } catch {
      if error == .cancelled {
        tell((state.position, table.total), .end, builder, state.report, progress)
      }
      throw error
    }
    report = state.report
    planRecord?.plan = table.plan
    planRecord?.columns = table.columns
    state.assembler.finish(&report, builder: builder, from: firstRow)
  }

  private func readBlocks(
    of table: TableBlocks,
    _ state: inout TableState,
    _ builder: inout DatasetBuilder,
    _ pacer: inout LoadPacer,
    _ progress: Progress
  ) throws(LoadError) {
    var cutter = table.cutter
    var block = RecordBlock()
    while try cutter.next(into: &block) {
      try read(&block, of: table, &state, &builder, &pacer, progress)
      guard table.isLarge else { continue }
      // Not before the rows of the first block are told: nothing is to be in their way.
      let crew = crew(for: table, cutter, builder)
      defer { crew.stop() }
      try gather(crew, of: table, &state, &builder, &pacer, progress)
      break
    }
  }

  /// What changes while a table is read.
  private struct TableState {
    var assembler: IncidentAssembler
    var report: FileReport
    var room: ColumnRoom
    var position: Int
    var record = Record()

    init(
      _ table: TableBlocks,
      fileIndex: Int,
      report: FileReport,
      builder: inout DatasetBuilder
    ) {
      assembler = IncidentAssembler(
        plan: table.plan,
        names: table.columns,
        fileIndex: fileIndex,
        isTable: true,
        builder: &builder
      )
      self.report = report
      room = ColumnRoom(start: table.start, total: table.total, builder)
      position = table.start
    }
  }

  private func crew(
    for table: TableBlocks,
    _ cutter: BlockCutter,
    _ builder: DatasetBuilder
  ) -> LoadCrew<TablePart> {
    LoadCrew(cutter) { TablePart(table, fileIndex: earlier.count, of: builder) }
  }

  /// Makes incidents of a block, record by record.
  private func read(
    _ block: inout RecordBlock,
    of table: TableBlocks,
    _ state: inout TableState,
    _ builder: inout DatasetBuilder,
    _ pacer: inout LoadPacer,
    _ progress: Progress
  ) throws(LoadError) {
    let bytes = block.bytes
    let step = Double(block.position - state.position) / Double(max(1, block.count))
    block.swapScratch(with: &state.record)
    defer { block.swapScratch(with: &state.record) }
    for index in 0..<block.count {
      block.read(index, into: &state.record)
      state.report.count(state.assembler.take(state.record, in: bytes, into: &builder))
      if state.report.records & 0x3ff == 0, Task.isCancelled { throw .cancelled }
      let read = state.position + Int(step * Double(index + 1))
      if let due = pacer.due(at: read, of: table.total, incidents: builder.count) {
        tell((read, table.total), due, builder, state.report, progress)
      }
    }
    finish(block.position, block.repair, &state, &builder)
  }

  /// Adds what threads make of the blocks, in the order of the file.
  private func gather(
    _ crew: LoadCrew<TablePart>,
    of table: TableBlocks,
    _ state: inout TableState,
    _ builder: inout DatasetBuilder,
    _ pacer: inout LoadPacer,
    _ progress: Progress
  ) throws(LoadError) {
    while let part = try crew.next() {
      if Task.isCancelled { throw .cancelled }
      let account = part.move(to: &builder, &state.assembler.log)
      crew.giveBack(part)
      state.report.add(account.tally)
      finish(account.position, account.repair, &state, &builder)
      let read = (account.position, table.total)
      if let due = pacer.due(at: read.0, of: read.1, incidents: builder.count) {
        tell(read, due, builder, state.report, progress)
      }
    }
  }

  private func finish(
    _ position: Int,
    _ repair: DecodingRepair?,
    _ state: inout TableState,
    _ builder: inout DatasetBuilder
  ) {
    state.position = position
    if let repair {
      state.report.note(repair)
      planRecord?.encoding = repair.encoding
    }
    state.room.fit(&builder, position: position)
  }
}
