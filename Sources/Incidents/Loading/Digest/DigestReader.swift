/// Reads a news digest: articles, alerts and interviews around a table of incidents.
///
/// Every line is accounted for in `FileReport.lines`; what is neither incident nor text is a
/// problem of its own, so that nothing is dropped silently.
struct DigestReader: Sendable {
  private let prose = ProseReader()

  init() {}

  /// Whether a text holds the header of such a table: `Date | Location | Details |`.
  ///
  /// - Complexity: O(*n*) in the bytes.
  static func recognises(_ bytes: [UInt8]) -> Bool {
    var start = 0
    while true {
      // Looking for the bars, and only then at their lines, keeps this cheap on any other table.
      let (text, mark) = (bytes.span, ASCII.bar)
      let bar = ByteScan.firstIndex(of: mark, mark, mark, in: text, from: start)
      guard bar < bytes.count else { return false }
      let line = line(around: bar, in: bytes)
      if line.count < 200 {
        let text = String(decoding: bytes[line], as: UTF8.self)
        if DigestLine(text: DigestLine.trim(text[...]), number: 1).isFileHeader { return true }
      }
      start = line.upperBound
    }
  }

  private static func line(around place: Int, in bytes: [UInt8]) -> Range<Int> {
    func isLineEnd(_ byte: UInt8) -> Bool {
      byte == ASCII.newline || byte == ASCII.carriageReturn
    }
    let before = bytes[..<place].lastIndex(where: isLineEnd)
    let behind = bytes[place...].firstIndex(where: isLineEnd)
    return (before.map { $0 + 1 } ?? 0)..<(behind ?? bytes.count)
  }

  /// Reads the whole document into a builder.
  ///
  /// - Complexity: O(*n*) in the bytes.
  func read(
    _ bytes: [UInt8],
    file: String,
    fileIndex: Int,
    into builder: inout DatasetBuilder
  ) -> FileReport {
    let lines = DigestLine.lines(of: String(decoding: bytes, as: UTF8.self))
    let header = lines.firstIndex(where: \.isFileHeader) ?? lines.count
    let table = DigestTable(lines[header...])
    let days = YearInference.days(of: table.entries.map(\.date))
    var report = FileReport(name: file, format: "digest")
    report.mapping = [
      FileReport.Mapping(field: .date, column: "Date", choice: .layout),
      FileReport.Mapping(field: .country, column: "Location", choice: .layout),
      FileReport.Mapping(field: .summary, column: "Details", choice: .layout),
    ]
    report.problems = table.problems
    for (entry, day) in zip(table.entries, days) {
      append(entry, day: day, fileIndex: fileIndex, to: &builder, report: &report)
    }
    let newest = days.compactMap { $0?.day }.max()
    let before = BriefCutter(lines[..<header])
    let after = BriefCutter(table.others[...])
    let reader = BriefReader(file: file, newest: newest)
    let briefs = (before.texts + after.texts).map(reader.brief)
    builder.briefs += briefs
    report.briefs = briefs.count
    report.incidents = table.entries.count
    report.rejected = table.rejected
    report.ignored = table.ignored
    report.records = report.incidents + report.rejected + report.ignored
    account(for: table, before, after, in: &report)
    return report
  }

  private func append(
    _ entry: DigestEntry,
    day: (day: CivilDate, isInferred: Bool)?,
    fileIndex: Int,
    to builder: inout DatasetBuilder,
    report: inout FileReport
  ) {
    var draft = IncidentDraft()
    draft.line = entry.line
    draft.file = fileIndex
    draft.country = Array(entry.location.utf8)
    draft.summary = Array(entry.text.utf8)
    if let day {
      draft.date = PartialDate(day.day, note: day.isInferred ? "year inferred" : nil)
      if day.isInferred {
        let message =
          "the date has no year; \(day.day.year) was inferred from the entries around it"
        report.problems.append(
          LoadProblem(line: entry.line, column: "Date", kind: .inferredDate, message: message)
        )
      }
    } else {
      let message = "there is no such day, or nothing to tell its year by; the entry has no date"
      report.problems.append(
        LoadProblem(line: entry.line, column: "Date", kind: .badDate, message: message)
      )
    }
    let facts = prose.facts(of: entry.text)
    draft.killed = facts.killed
    draft.injured = facts.injured
    draft.claim = facts.claim
    draft.kind = Array(facts.kind.utf8)
    draft.target = Array(facts.target.utf8)
    draft.actor = Array(facts.actor.utf8)
    draft.evidence = facts.evidence
    builder.append(draft)
  }

  private func account(
    for table: DigestTable,
    _ before: BriefCutter,
    _ after: BriefCutter,
    in report: inout FileReport
  ) {
    let unread = before.unread + after.unread
    report.problems += unread.map { line in
      let text = VisibleText(String(line.text.prefix(60))).description
      let message = "the line is neither incident nor text: \"\(text)\""
      return LoadProblem(line: line.number, kind: .unreadLine, message: message)
    }
    report.problems.sort { $0.line < $1.line }
    report.lines = [
      FileReport.LineUse(name: "incidents", count: table.incidentLines),
      FileReport.LineUse(name: "table header", count: table.headerLines),
      FileReport.LineUse(name: "briefs", count: before.textLines + after.textLines),
      FileReport.LineUse(name: "blank", count: table.blankLines + before.blank + after.blank),
      FileReport.LineUse(name: "rejected", count: table.rejectedLines),
      FileReport.LineUse(name: "unread", count: unread.count),
    ]
  }
}
