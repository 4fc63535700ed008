/// Which columns make which fields, worked out once a file.
struct MappingPlan: Sendable {
  /// A summary to build: text and columns in turn.
  struct Template: Sendable {
    /// A piece of text, or the column whose cell stands here.
    enum Piece: Sendable {
      case text([UInt8])
      case column(Int)
    }

    var pieces: [Piece]
  }

  /// The schema that was recognised.
  var schema: String?
  /// The columns by field; several for a sum or a list.
  var columns: [IncidentField: [Int]] = [:]
  /// How the columns of a field were chosen.
  var choices: [IncidentField: MappingChoice] = [:]
  /// What the codes of a field stand for.
  var codes: [IncidentField: [[UInt8]: [UInt8]]] = [:]
  /// How to build a missing summary.
  var summaries: [Template] = []
  /// The column with remarks on the date.
  var dateNote: Int?
  /// The column that names the approximate counts.
  var approximate: Int?
  /// Columns that are kept under their own names.
  var extras: [Int] = []
  /// Columns that restate others and are not kept.
  var derived: Set<Int> = []
  /// The country of every record whose first-level unit is given, where the units tell it.
  var impliedCountry: [UInt8]?
  /// Whether countries are two-letter codes, so that `NA` is Namibia.
  var hasCountryCodes = false
  /// Columns whose cells hold several numbered values.
  var multiValues: Set<Int> = []
  /// The decimals that degrees had before a spreadsheet took their point, by column.
  var decimals: [Int: Int] = [:]
  /// Whether longitudes above 180 count on eastwards behind the date line.
  var hasWrappedLongitudes = false
  /// Whether most records of the sample say when they happened.
  var isUsuallyDated = false
  /// The order of day and month in the date columns.
  var dateOrder = DateOrder.dayFirst
  /// What the sample told of that order.
  var dateEvidence = DateOrderEvidence()
  /// What was decided, in sentences for the user.
  var notes: [String] = []

  /// The one column of a field, -1 when there is none.
  func column(_ field: IncidentField) -> Int { columns[field]?.first ?? -1 }

  /// The columns that anything of an incident is read from, in order.
  var usedColumns: [Int] {
    var used = Set(columns.values.joined())
    for template in summaries {
      for case .column(let column) in template.pieces { used.insert(column) }
    }
    return used.sorted()
  }

  /// Adds what was found out about the order of day and month.
  mutating func noteDateOrder(names: [String]) {
    let index = columns[.date] == nil ? column(.dateEnd) : column(.date)
    let name = index >= 0 && index < names.count ? names[index] : "date"
    if !dateEvidence.isAnswered {
      notes.append("no date in '\(name)' tells the order; read as \(dateOrder.name)")
    } else {
      notes.append("dates in '\(name)' are read as \(dateOrder.name)")
      let contrary = min(dateEvidence.dayFirst, dateEvidence.monthFirst)
      if contrary > 0 { notes.append("some dates in '\(name)' can only be in the other order") }
    }
  }

  /// What the report tells of the mapping.
  func mappings(of names: [String]) -> [FileReport.Mapping] {
    IncidentField.allCases.compactMap { field in
      guard var used = columns[field] else { return nil }
      if field == .date, let dateNote { used.append(dateNote) }
      let column = used.map { $0 < names.count ? names[$0] : "" }.joined(separator: " + ")
      return FileReport.Mapping(
        field: field,
        column: column,
        choice: choices[field] ?? .content
      )
    }
  }
}
