/// Makes incidents of records by a mapping: copies text, reads cells, notes problems.
///
/// One draft is filled again and again, so that a record costs no allocation.
struct IncidentAssembler {
  /// What became of a record.
  enum Outcome: Equatable {
    case incident
    case rejected
    case ignored
  }

  /// What was noticed.
  var log: ProblemLog

  /// The columns' names.
  private(set) var names: [String]
  let cells: CellReader
  let text: TextColumns
  let codes: CategoryCodes
  let multiValues: Set<Int>
  let header: [[UInt8]]
  let claimCodes: CodeTable<[UInt8]>?
  let claimWords: CodeTable<Claim>
  private let mapped: [Int]
  let isTable: Bool
  private let footers: FooterRule?
  private let columnCount: Int
  private(set) var extras: [(column: Int, index: Int)] = []
  private var overflowIndex: Int?
  var draft = IncidentDraft()
  private var records: Int

  /// The columns of the fields that are copied as they are.
  struct TextColumns: Sendable {
    let id: Int
    let country: Int
    let admin: Int
    let place: Int
    let kind: Int
    let target: Int
    let actor: Int
    let claim: Int
    let summary: Int
    let sources: [Int]
    let tags: [Int]
  }

  /// Prepares for the records of a file.
  ///
  /// - Parameters:
  ///   - plan: Which columns make which fields.
  ///   - names: The columns' names.
  ///   - fileIndex: The number of the file.
  ///   - isTable: Whether the records are rows.
  ///   - isPart: Whether the records are but a part of the file's, and not the first one.
  ///   - builder: Where the incidents will go.
  init(
    plan: MappingPlan,
    names: [String],
    fileIndex: Int,
    isTable: Bool,
    isPart: Bool = false,
    builder: inout DatasetBuilder
  ) {
    cells = CellReader(plan: plan, names: names)
    records = isPart ? 1 : 0
    log = ProblemLog(isPart: isPart)
    codes = CategoryCodes(plan)
    claimCodes = plan.codes[.claim].map { CodeTable($0) }
    claimWords = ClaimWords.table(codes: plan.codes[.claim])
    multiValues = plan.multiValues
    header = names.enumerated().map { DelimitedReader.headerCell(of: $1, column: $0) }
    self.names = names
    self.isTable = isTable
    footers = isTable ? FooterRule(plan: plan) : nil
    columnCount = names.count
    text = TextColumns(
      id: plan.column(.id),
      country: plan.column(.country),
      admin: plan.column(.admin),
      place: plan.column(.place),
      kind: plan.column(.kind),
      target: plan.column(.target),
      actor: plan.column(.actor),
      claim: plan.column(.claim),
      summary: plan.column(.summary),
      sources: plan.columns[.source] ?? [],
      tags: plan.columns[.tags] ?? []
    )
    mapped = plan.usedColumns
    draft.file = fileIndex
    for column in plan.extras {
      extras.append((column, builder.extraColumn(named: names[column])))
    }
    fitExtras(to: builder)
  }

  /// Makes an incident of a record whose cells are ranges of a text, or says why not.
  mutating func take(
    _ record: borrowing Record,
    in bytes: [UInt8],
    into builder: inout DatasetBuilder
  ) -> Outcome {
    records += 1
    switch record.standing {
    case .blank:
      log.addBlankRow(line: record.line)
      return .ignored
    case .broken(let reason):
      log.add(.badRecord, line: record.line, text: record.beginning(in: bytes), reason)
      return .rejected
    case .truncated:
      log.add(.truncated, line: record.line, "the file ends within this record")
    case .sound: break
    }
    if isTable, let rule = ignoringRule(record, in: bytes) {
      if rule.isEmpty {
        log.addBlankRow(line: record.line)
      } else {
        log.add(.ignoredRecord, line: record.line, text: record.beginning(in: bytes), rule)
      }
      return .ignored
    }
    if let footers, let rule = footers.rule(for: record, in: bytes) {
      log.add(.ignoredRecord, line: record.line, text: record.beginning(in: bytes), rule)
      return .ignored
    }
    guard mapped.contains(where: { record.isFilled($0, in: bytes) }) else {
      log.add(
        .badRecord,
        line: record.line,
        text: record.beginning(in: bytes),
        "nothing in any of the columns that were mapped"
      )
      return .rejected
    }
    fill(from: record, in: bytes)
    if isTable, record.cells.count != columnCount { heedRaggedRow(record, in: bytes, &builder) }
    builder.append(draft, in: bytes)
    return .incident
  }

  /// Leaves out the rows above the header, which are no records of the table.
  mutating func leaveOut(_ rows: [RowAboveHeader]) {
    for row in rows {
      if let text = row.text {
        log.add(.ignoredRecord, line: row.line, text: text, "above the header, left out")
      } else {
        log.addBlankRow(line: row.line)
      }
    }
  }

  /// Takes in columns that were met only after the sample, as keys of JSON objects can be.
  mutating func adopt(_ columns: [String], into builder: inout DatasetBuilder) {
    for column in names.count..<max(names.count, columns.count) {
      names.append(columns[column])
      extras.append((column, builder.extraColumn(named: columns[column])))
    }
    fitExtras(to: builder)
  }

  /// The names of the columns that are kept as extra fields, in the file's order.
  var unmapped: [String] { extras.map { names[$0.column] } }

  /// The name of the column that countries come from.
  var countryColumn: String? {
    let column = text.country
    return column >= 0 && column < names.count ? names[column] : nil
  }

  /// Completes the report with what was noticed.
  mutating func finish(_ report: inout FileReport, builder: DatasetBuilder, from firstRow: Int) {
    report.unmapped = unmapped
    for label in builder.unresolvedCountries(from: firstRow) {
      log.addUnknownCountry(label, column: countryColumn)
    }
    for row in builder.repeatedIDs(from: firstRow) {
      log.addRepeatedID(builder.id(ofRow: row), line: Int(builder.lines[row]))
    }
    report.problems = log.finished() + report.problems
  }

  private mutating func fitExtras(to builder: DatasetBuilder) {
    while draft.extra.count < builder.extraColumns.count { draft.extra.append([]) }
    while draft.ranges.extra.count < draft.extra.count { draft.ranges.extra.append(0..<0) }
  }

  /// Why a row is left out by rule: empty for a row of empty cells, `nil` for a row that counts.
  private func ignoringRule(_ record: borrowing Record, in bytes: [UInt8]) -> String? {
    if !record.isFilled(0, in: bytes),
      !record.cells.indices.contains(where: { record.isFilled($0, in: bytes) })
    {
      return ""
    }
    if records == 1, HXLTag.isRow(record.cells.indices.map { record.text($0, in: bytes) }) {
      return "a row of HXL tags, left out"
    }
    guard names.count > 1 else { return nil }
    if let range = record.range(0, in: bytes.span), range.count != header[0].count { return nil }
    guard record.text(0, in: bytes).elementsEqual(header[0]) else { return nil }
    let isHeader = header.indices.allSatisfy { column in
      record.text(column, in: bytes).elementsEqual(header[column])
    }
    return isHeader ? "the header again, left out" : nil
  }

  private mutating func heedRaggedRow(
    _ record: borrowing Record,
    in bytes: [UInt8],
    _ builder: inout DatasetBuilder
  ) {
    let cells = record.cells.count
    var further: [UInt8] = []
    for column in columnCount..<max(columnCount, cells) {
      let cell = record.text(column, in: bytes)
      if cell.isEmpty { continue }
      if !further.isEmpty { further.append(contentsOf: "; ".utf8) }
      further.append(contentsOf: cell)
    }
    if cells > columnCount, further.isEmpty { return }
    log.add(
      .raggedRow,
      line: record.line,
      "\(cells) \(cells == 1 ? "cell" : "cells") where the header has \(columnCount)"
    )
    guard !further.isEmpty else { return }
    let index = overflowIndex ?? builder.extraColumn(named: "further cells")
    overflowIndex = index
    fitExtras(to: builder)
    draft.extra[index] = further
  }
}
