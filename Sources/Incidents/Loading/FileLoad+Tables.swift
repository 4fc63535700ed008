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
  func tableBlocks(_ head: inout TableHead) throws(LoadError) -> TableBlocks? {
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

  /// Works out the columns of a table that is in memory.
  func tableBlocks(
    of text: [UInt8],
    _ dialect: DelimitedDialect
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
        isKnownUTF8: true
      ),
      start: reader.position,
      total: text.count,
      isLarge: text.count > 2 * BlockCutter.blockSize
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
    var assembler = IncidentAssembler(
      plan: table.plan,
      names: table.columns,
      bytes: [],
      fileIndex: earlier.count,
      isTable: true,
      builder: &builder
    )
    var room = ColumnRoom(table, builder)
    var feed = BlockFeed(table.cutter, isLarge: table.isLarge)
    defer { feed.stop() }
    var record = Record()
    var spent: RecordBlock?
    var position = table.start
    while var block = try feed.next(returning: spent.take()) {
      assembler.turn(to: block.bytes)
      let step = Double(block.position - position) / Double(max(1, block.count))
      for index in 0..<block.count {
        // Borrowed from the array, the record would have its buffers counted.
        swap(&record, &block.records[index])
        report.count(assembler.take(record, into: &builder))
        if report.records & 0x3ff == 0, Task.isCancelled { throw .cancelled }
        let read = position + Int(step * Double(index + 1))
        if let due = pacer.due(at: read, of: table.total, incidents: builder.count) {
          tell((read, table.total), due, builder, report, progress)
        }
      }
      position = block.position
      if let repair = block.repair {
        report.note(repair)
        planRecord?.encoding = repair.encoding
      }
      room.fit(&builder, position: position)
      spent = block
    }
    planRecord?.plan = table.plan
    planRecord?.columns = table.columns
    assembler.finish(&report, builder: builder, from: firstRow)
  }
}
