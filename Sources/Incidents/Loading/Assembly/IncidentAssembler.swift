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
  var log = ProblemLog()

  /// The columns' names.
  private(set) var names: [String]
  private var bytes: [UInt8]
  private var cells: CellReader
  private let plan: MappingPlan
  private let text: TextColumns
  private let kindCodes: [[UInt8]: [UInt8]]?
  private let countryCodes: [[UInt8]: [UInt8]]?
  private let multiValues: Set<Int>
  private let header: [[UInt8]]
  private let claimCodes: [[UInt8]: [UInt8]]?
  private let summaries: [MappingPlan.Template]
  private let impliedCountry: [UInt8]?
  private let hasCountryCodes: Bool
  private let mapped: [Int]
  private let isTable: Bool
  private let columnCount: Int
  private var extras: [(column: Int, index: Int)] = []
  private var overflowIndex: Int?
  private var draft = IncidentDraft()
  private var records = 0

  /// The columns of the fields that are copied as they are.
  private struct TextColumns {
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

  init(
    plan: MappingPlan,
    names: [String],
    bytes: [UInt8],
    fileIndex: Int,
    isTable: Bool,
    builder: inout DatasetBuilder
  ) {
    cells = CellReader(bytes: bytes, plan: plan, names: names)
    self.plan = plan
    kindCodes = plan.codes[.kind]
    claimCodes = plan.codes[.claim]
    countryCodes = plan.codes[.country]
    multiValues = plan.multiValues
    header = names.enumerated().map { DelimitedReader.headerCell(of: $1, column: $0) }
    summaries = plan.summaries
    impliedCountry = plan.impliedCountry
    hasCountryCodes = plan.hasCountryCodes
    self.names = names
    self.bytes = bytes
    self.isTable = isTable
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
    mapped = Set(plan.columns.values.joined()).sorted()
    draft.file = fileIndex
    for column in plan.extras {
      extras.append((column, builder.extraColumn(named: names[column])))
    }
    fitExtras(to: builder)
  }

  /// Makes an incident of a record, or says why not.
  mutating func take(_ record: borrowing Record, into builder: inout DatasetBuilder) -> Outcome {
    records += 1
    switch record.standing {
    case .blank:
      log.addBlankRow(line: record.line)
      return .ignored
    case .broken(let reason):
      log.add(.badRecord, line: record.line, reason)
      return .rejected
    case .truncated:
      log.add(.truncated, line: record.line, "the file ends within this record")
    case .sound: break
    }
    if isTable, let rule = ignoringRule(record) {
      if rule.isEmpty {
        log.addBlankRow(line: record.line)
      } else {
        log.add(.ignoredRecord, line: record.line, rule)
      }
      return .ignored
    }
    guard mapped.contains(where: { record.isFilled($0, in: bytes) }) else {
      log.add(.badRecord, line: record.line, "nothing in any of the columns that were mapped")
      return .rejected
    }
    fill(record)
    if isTable, record.cells.count != columnCount { heedRaggedRow(record, &builder) }
    builder.append(draft)
    return .incident
  }

  /// Goes on to records that are cut from another text.
  mutating func turn(to bytes: [UInt8]) {
    self.bytes = bytes
    cells = CellReader(bytes: bytes, plan: plan, names: names)
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
  }

  /// Why a row is left out by rule: empty for a row of empty cells, `nil` for a row that counts.
  private func ignoringRule(_ record: borrowing Record) -> String? {
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

extension IncidentAssembler {
  private mutating func fill(_ record: borrowing Record) {
    draft.clear()
    draft.line = record.line
    cells.copy(record, text.id, to: &draft.id)
    cells.copy(record, text.admin, to: &draft.admin)
    cells.copy(record, text.place, to: &draft.place)
    cells.copy(record, text.target, to: &draft.target)
    cells.copy(record, text.actor, to: &draft.actor)
    cells.copy(record, text.summary, to: &draft.summary)
    fillCountry(record)
    fillKind(record)
    fillClaim(record)
    if draft.summary.isEmpty { buildSummary(record) }
    cells.copyList(record, text.sources, isTags: false, to: &draft.sources)
    cells.copyList(record, text.tags, isTags: true, to: &draft.tags)
    draft.date = cells.date(record, &log)
    draft.coordinate = cells.coordinate(record, &log)
    draft.killed = cells.count(record, cells.killed, &log)
    draft.injured = cells.count(record, cells.injured, &log)
    for (column, index) in extras {
      if !multiValues.isEmpty, multiValues.contains(column) {
        MultiValue.append(record.text(column, in: bytes), to: &draft.extra[index])
        continue
      }
      cells.copy(record, column, to: &draft.extra[index], isRaw: true)
    }
  }

  private mutating func fillCountry(_ record: borrowing Record) {
    if let implied = impliedCountry {
      if !draft.admin.isEmpty { draft.country.append(contentsOf: implied) }
    } else if hasCountryCodes {
      draft.country.append(contentsOf: record.text(text.country, in: bytes))
    } else if let meaning = countryCodes?[Array(record.text(text.country, in: bytes))] {
      draft.country.append(contentsOf: meaning)
    } else {
      cells.copy(record, text.country, to: &draft.country)
    }
  }

  private mutating func fillKind(_ record: borrowing Record) {
    let cell = record.text(text.kind, in: bytes)
    if let codes = kindCodes, let meaning = codes[Array(cell)] {
      draft.kind.append(contentsOf: meaning)
    } else if !multiValues.isEmpty || cell.contains(ASCII.bar), let first = ListCell.first(of: cell)
    {
      draft.kind.append(contentsOf: first)
    } else {
      cells.copy(record, text.kind, to: &draft.kind)
    }
  }

  /// A known word, yes or no, or the name of who claimed it.
  private mutating func fillClaim(_ record: borrowing Record) {
    guard text.claim >= 0 else { return }
    var cell = record.text(text.claim, in: bytes)
    if let meaning = claimCodes?[Array(cell)] { cell = meaning[...] }
    guard !MissingValue.isUnknown(cell) else { return }
    let word = cell.string.lowercased()
    if let claim = Claim(rawValue: word) {
      draft.claim = claim
    } else if ["yes", "true", "1", "y"].contains(word) {
      draft.claim = .claimed
    } else if !["no", "false", "0", "n"].contains(word), DecimalNumber(cell) == nil {
      draft.claim = .claimed
      if draft.actor.isEmpty { draft.actor.append(contentsOf: cell) }
    }
  }

  private mutating func buildSummary(_ record: borrowing Record) {
    templates: for template in summaries {
      draft.summary.removeAll(keepingCapacity: true)
      for piece in template.pieces {
        switch piece {
        case .text(let words): draft.summary.append(contentsOf: words)
        case .column(let column):
          let before = draft.summary.count
          cells.copy(record, column, to: &draft.summary)
          if draft.summary.count == before { continue templates }
        }
      }
      return
    }
    draft.summary.removeAll(keepingCapacity: true)
  }
}
