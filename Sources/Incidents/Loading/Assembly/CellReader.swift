/// Reads the dates, figures and points of a record, and notes what cannot be read.
///
/// A class, because it is used once a record and a struct of many buffers would be copied each time;
/// for the same reason the columns are looked up once and not by field. The text comes with each
/// call: as a property it would be counted as referenced each time.
final class CellReader: Sendable {
  /// The columns of a casualty figure.
  ///
  /// A class for the same reason: as a struct its lists would be counted as referenced each time.
  final class CountColumns: Sendable {
    let low: [Int]
    let best: [Int]
    let high: [Int]
    let field: IncidentField

    /// What the codes of the figure mean, where a file has such.
    let codes: CodeTable<[UInt8]>?

    /// Whether there is but one figure.
    var isPlain: Bool { low.isEmpty && high.isEmpty }
    /// Whether the table tells nothing of the figure.
    let isNone: Bool
    /// The column, where a single one holds the figure.
    let only: Int?
    /// The columns of the bounds and the best figure, where each is told by one.
    let bounded: (low: Int, best: Int, high: Int)?

    init(_ plan: MappingPlan, low: IncidentField, best: IncidentField, high: IncidentField) {
      let columns = [low, best, high].flatMap { plan.columns[$0] ?? [] }
      only = columns.count == 1 && columns == plan.columns[best] ? columns.first : nil
      isNone = columns.isEmpty
      let fields = [low, best, high].map { plan.columns[$0] ?? [] }
      bounded = fields.allSatisfy { $0.count == 1 } ? (columns[0], columns[1], columns[2]) : nil
      self.low = plan.columns[low] ?? []
      self.best = plan.columns[best] ?? []
      self.high = plan.columns[high] ?? []
      field = best
      codes = plan.codes[best].map { CodeTable($0) }
    }
  }

  /// The columns of the killed.
  let killed: CountColumns
  /// The columns of the injured.
  let injured: CountColumns
  let names: [String]
  let order: DateOrder
  let dateColumns: DateColumns
  let precisionCodes: CodeTable<[UInt8]>?
  /// Whether a word or code of the precision leaves a day the day it is.
  let dayWords: CodeTable<Bool>
  let summaries: [MappingPlan.Template]
  let latitude: Int
  let longitude: Int
  let coordinates: Int
  let approximate: Int?
  let decimals: [Int: Int]
  let hasWrappedLongitudes: Bool

  /// The columns of a date and of its parts.
  struct DateColumns {
    let start: Int
    let end: Int
    let year: Int
    let month: Int
    let day: Int
    let precision: Int
    let note: Int?

    /// Whether nothing but the one column says when.
    var isOne: Bool { end < 0 && year < 0 && precision < 0 && note == nil }
  }

  init(plan: MappingPlan, names: [String]) {
    self.names = names
    order = plan.dateOrder
    dateColumns = DateColumns(
      start: plan.column(.date),
      end: plan.column(.dateEnd),
      year: plan.column(.year),
      month: plan.column(.month),
      day: plan.column(.day),
      precision: plan.column(.datePrecision),
      note: plan.dateNote
    )
    let codes = plan.codes[.datePrecision] ?? [:]
    precisionCodes = codes.isEmpty ? nil : CodeTable(codes)
    dayWords = CodeTable(
      codes.mapValues { !Self.isWiderThanDay($0[...]) }
        .merging([Array("day".utf8): true]) { code, _ in code }
    )
    summaries = plan.summaries
    latitude = plan.column(.latitude)
    longitude = plan.column(.longitude)
    coordinates = plan.column(.coordinates)
    killed = CountColumns(plan, low: .killedLow, best: .killed, high: .killedHigh)
    injured = CountColumns(plan, low: .injuredLow, best: .injured, high: .injuredHigh)
    approximate = plan.approximate
    decimals = plan.decimals
    hasWrappedLongitudes = plan.hasWrappedLongitudes
  }

  /// The name of a column for a problem.
  func name(_ column: Int) -> String? {
    column >= 0 && column < names.count ? names[column] : nil
  }

  /// What a problem says of a cell that could not be read.
  func unreadable(_ cell: ArraySlice<UInt8>, _ what: String) -> String {
    "\(ProblemLog.quoted(cell)) is not \(what)"
  }
}
