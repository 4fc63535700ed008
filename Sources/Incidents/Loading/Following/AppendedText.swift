/// Reads what was appended to a file as the file itself was read.
struct AppendedText {
  /// The plan of the file.
  let record: PlanRecord
  /// The file's place among the sources.
  let fileIndex: Int
  /// How many lines came before.
  let linesBefore: Int

  /// Whether text can be appended to such a file: to tables and to one object a line.
  static func isPossible(_ record: PlanRecord) -> Bool {
    guard record.plan != nil, !record.columns.isEmpty else { return false }
    switch (record.encoding, record.format) {
    case (.utf16BigEndian, _), (.utf16LittleEndian, _): return false
    case (_, .delimited?): return true
    case (_, .json(let layout)?): return layout.isLineDelimited
    default: return false
    }
  }

  /// Reads whole lines into the builder and the report.
  ///
  /// - Returns: How many of the bytes were read; a record that goes on after them is left.
  /// - Complexity: O(*n*) in the bytes.
  func read(
    _ bytes: ArraySlice<UInt8>,
    into builder: inout DatasetBuilder,
    report: inout FileReport
  ) -> Int {
    guard let plan = record.plan else { return 0 }
    let text = DecodedText(Array(bytes), encoding: record.encoding).bytes
    switch record.format {
    case .delimited(let dialect)?:
      let reader = AppendedRows(
        bytes: text,
        columns: record.columns,
        delimiter: dialect.delimiter
      )
      return read(reader, bytes, plan, isTable: true, &builder, &report)
    case .json(var layout)?:
      layout.start = 0
      let reader = JSONReader(bytes: text, layout: layout, columns: record.columns)
      return read(reader, bytes, plan, isTable: false, &builder, &report)
    default: return 0
    }
  }

  private func read<Reader: RecordReader>(
    _ start: Reader,
    _ bytes: ArraySlice<UInt8>,
    _ plan: MappingPlan,
    isTable: Bool,
    _ builder: inout DatasetBuilder,
    _ report: inout FileReport
  ) -> Int {
    var reader = start
    let firstRow = builder.count
    var consumed = bytes.count
    var assembler = IncidentAssembler(
      plan: plan,
      names: reader.columns,
      fileIndex: fileIndex,
      isTable: isTable,
      builder: &builder
    )
    let text = reader.bytes
    var row = Record()
    while reader.next(into: &row) {
      if row.standing == .truncated {
        consumed = Self.offset(ofLine: row.line, in: bytes)
        break
      }
      if reader.columns.count > assembler.names.count {
        assembler.adopt(reader.columns, into: &builder)
      }
      row.line += linesBefore
      report.count(assembler.take(row, in: text, into: &builder))
    }
    record.columns = reader.columns
    report.unmapped = assembler.unmapped
    for label in builder.unresolvedCountries(from: firstRow) {
      assembler.log.addUnknownCountry(label, column: assembler.countryColumn)
    }
    report.append(assembler.log.finished())
    return consumed
  }

  /// Where a line begins, counted in the bytes as they were before decoding.
  private static func offset(ofLine line: Int, in bytes: ArraySlice<UInt8>) -> Int {
    var left = line - 1
    for (offset, byte) in bytes.enumerated() {
      if left == 0 { return offset }
      if byte == ASCII.newline { left -= 1 }
    }
    return left == 0 ? bytes.count : 0
  }
}

extension FileReport {
  /// The most problems that are kept of a file that grows for days.
  private static let mostProblems = 10_000

  /// Adds problems as long as there is room.
  fileprivate mutating func append(_ more: [LoadProblem]) {
    problems += more.prefix(max(0, Self.mostProblems - problems.count))
  }
}
