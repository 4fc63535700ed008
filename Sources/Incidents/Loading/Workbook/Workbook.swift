/// An .xlsx workbook, of which the sheet with the incidents is chosen and read.
///
/// The reader is our own: an office document is a ZIP archive of plain XML, of which a table needs
/// five parts and a dozen elements. Foundation's XML parser would bring a second, larger library to
/// the whole program, and expands entities.
struct Workbook {
  /// The rows of the chosen sheet.
  private(set) var reader: WorkbookReader
  /// What was chosen, in sentences for the user.
  private(set) var notes: [String] = []
  /// What is wrong with the chosen sheet.
  private(set) var problems: [LoadProblem] = []

  private struct Candidate {
    var name: String
    var reader: WorkbookReader
    var lastRow: Int
    var fault: ArchiveFault?
  }

  /// Reads all sheets and keeps the first with a header and the most rows.
  ///
  /// - Throws: `ArchiveFault` when there is no sheet to read.
  /// - Complexity: O(*n*) in the bytes of all sheets; two sheets are in memory at most.
  init(
    _ archive: ZipArchive,
    limit: ExpansionLimit = .standard
  ) throws(ArchiveFault) {
    let parts = try WorkbookParts(archive, limit: limit)
    var styles = WorkbookStyles()
    if let source = try Self.source(parts.stylesPath, archive, limit) {
      styles = try WorkbookStyles(source)
    }
    var strings = SharedStrings()
    if let source = try Self.source(parts.stringsPath, archive, limit) {
      strings = try SharedStrings(source)
    }
    var parser = SheetParser(strings: strings, styles: styles, is1904: parts.is1904)
    var best: Candidate?
    var others: [String] = []
    for sheet in parts.sheets {
      let candidate = try Self.read(sheet, archive, limit, &parser)
      guard let current = best else {
        best = candidate
        continue
      }
      let isBetter = Self.rank(candidate) > Self.rank(current)
      others.append(Self.remark(isBetter ? current : candidate))
      if isBetter { best = candidate }
    }
    guard let best else { throw .corrupt(reason: "it has no sheet") }
    if let fault = best.fault, best.reader.rowCount == 0 { throw fault }
    reader = best.reader
    note(best, others: others)
  }

  private static func rank(_ candidate: Candidate) -> (Int, Int) {
    (candidate.reader.hasHeader ? 1 : 0, candidate.reader.rowCount)
  }

  private static func source(
    _ path: String?,
    _ archive: ZipArchive,
    _ limit: ExpansionLimit
  ) throws(ArchiveFault) -> ZipEntryReader? {
    guard let path, let entry = archive.entry(named: path) else { return nil }
    return try archive.reader(of: entry, limit: limit)
  }

  /// Reads a sheet; where it is damaged, what stands before the damage.
  private static func read(
    _ sheet: WorkbookParts.Sheet,
    _ archive: ZipArchive,
    _ limit: ExpansionLimit,
    _ parser: inout SheetParser
  ) throws(ArchiveFault) -> Candidate {
    var table = SheetTable(limit: limit)
    var fault: ArchiveFault?
    do throws(ArchiveFault) {
      guard let source = try source(sheet.path, archive, limit) else {
        throw ArchiveFault.corrupt(reason: "its part is missing")
      }
      try parser.read(source, into: &table)
    } catch {
      guard case .corrupt = error else { throw error }
      fault = error
    }
    table.finish()
    return Candidate(
      name: sheet.name,
      reader: WorkbookReader(table),
      lastRow: table.rowNumbers.last.map { Int($0) } ?? 1,
      fault: fault
    )
  }

  private static func remark(_ candidate: Candidate) -> String {
    if candidate.fault != nil { return "\(quoted(candidate.name)) (damaged)" }
    let rows = candidate.reader.rowCount
    return "\(quoted(candidate.name)) (\(rows == 1 ? "1 row" : "\(rows.grouped) rows"))"
  }

  private static func quoted(_ name: String) -> String { "'\(VisibleText(name))'" }

  private mutating func note(_ chosen: Candidate, others: [String]) {
    notes.append("sheet \(Self.quoted(chosen.name)) was read")
    if !others.isEmpty {
      let more = others.count > 20 ? " and \(others.count - 20) more" : ""
      notes.append("sheets not read: \(others.prefix(20).joined(separator: ", "))\(more)")
    }
    if case .corrupt(let reason)? = chosen.fault {
      problems.append(
        LoadProblem(
          line: max(1, chosen.lastRow),
          kind: .truncated,
          message: "the sheet is damaged behind this row: \(reason)"
        )
      )
    }
  }
}
