import Incidents

extension DashboardState {
  /// What one has to know about the data to trust a figure: sources, period, unknowns, what was
  /// folded, rejected or inferred.
  var methodLines: [StyledLine] {
    guard let dataset, let answer else { return [[TextRun("no data", .muted)]] }
    var lines: [StyledLine] = [[TextRun(VisibleText(dataset.title).description, .figure)]]
    lines += cardLines(dataset)
    lines.append([])
    lines += figureLines(answer)
    lines += caveatLines(dataset, answer)
    return lines
  }

  private func cardLines(_ dataset: Dataset) -> [StyledLine] {
    var lines: [StyledLine] = []
    if let citation = dataset.card?.citation { lines.append(field("cite as", citation)) }
    if let license = dataset.card?.license { lines.append(field("terms", license)) }
    let files = dataset.report.files
    let names = files.prefix(3).map { file in
      file.schema.map { "\(file.name) (\($0))" } ?? file.name
    }
    let more = files.count > 3 ? " and \((files.count - 3).grouped) more" : ""
    lines.append(field("read from", names.joined(separator: ", ") + more))
    return lines
  }

  private func figureLines(_ answer: Answer) -> [StyledLine] {
    let whole = answer.whole
    var lines = [
      field("incidents", "\(whole.tally.incidents.grouped) in \(whole.countries.grouped) countries")
    ]
    if let first = whole.first, let last = whole.last {
      lines.append(field("period", "\(DateText.long(first)) to \(DateText.long(last))"))
    }
    lines.append(field("killed", sum(whole.tally.killed, of: whole.tally)))
    lines.append(field("injured", sum(whole.tally.injured, of: whole.tally)))
    if whole.undated > 0 { lines.append(field("undated", whole.undated.grouped)) }
    return lines
  }

  private func sum(_ sum: CountSum, of tally: Tally) -> String {
    let figure = tally.figure(of: sum)
    if figure == "–" { return "unknown throughout" }
    return sum.unknown == 0 ? figure : "\(figure); unknown for \(sum.unknown.grouped) incidents"
  }

  private func caveatLines(_ dataset: Dataset, _ answer: Answer) -> [StyledLine] {
    let files = dataset.report.files
    let rejected = files.reduce(0) { $0 + $1.rejected }
    let ignored = files.reduce(0) { $0 + $1.ignored }
    let inferred = files.reduce(0) { total, file in
      total + file.problems.count { $0.kind == .inferredDate }
    }
    let lookAlike = dataset.duplicateGroups.count
    var lines: [StyledLine] = []
    if rejected > 0 {
      let records = rejected == 1 ? "1 record" : "\(rejected.grouped) records"
      lines.append(field("rejected", "\(records), not counted"))
    }
    if ignored > 0 {
      lines.append(field("left out", "\(ignored.grouped) rows: blank, headings, totals, remarks"))
    }
    if inferred > 0 {
      lines.append(field("inferred", "\(inferred.grouped) dates completed from their neighbours"))
    }
    if lookAlike > 0 {
      let fate = answer.question.foldsDuplicates ? "counted once" : "counted each"
      lines.append(field("look alike", "\(lookAlike.grouped) incidents, \(fate)"))
    }
    return lines
  }

  private func field(_ name: String, _ text: String) -> StyledLine {
    let padding = String(repeating: " ", count: max(1, 12 - name.count))
    return [TextRun(name + padding, .dim), TextRun(VisibleText(text).description, .text)]
  }
}
