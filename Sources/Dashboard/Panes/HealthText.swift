import Incidents

/// The reading of the files, told as lines.
enum HealthText {
  /// Counts, mapping and problems of every file, in order, then what is known of look-alikes.
  static func lines(_ dataset: Dataset) -> [StyledLine] {
    files(dataset.report) + [[], duplicates(dataset)]
  }

  private static func duplicates(_ dataset: Dataset) -> StyledLine {
    guard dataset.isSearchedForDuplicates else {
      return [TextRun("possible duplicates are still being searched", .warning)]
    }
    return [
      TextRun(dataset.duplicateGroups.count.grouped, .figure),
      TextRun(" incidents look like another one: is:duplicate", .dim),
    ]
  }

  private static func files(_ report: LoadReport) -> [StyledLine] {
    report.files.enumerated().flatMap { index, file in
      (index == 0 ? [] : [[]]) + head(file) + [[]] + mapping(file) + problems(file)
    }
  }

  private static func head(_ file: FileReport) -> [StyledLine] {
    let parts = [
      file.format, file.encoding, file.delimiter.map { "delimiter \(VisibleText($0))" },
      file.schema.map { "schema \($0)" },
    ].compactMap(\.self)
    let counts: StyledLine = [
      TextRun(file.records.grouped, .figure), TextRun(" records = ", .dim),
      TextRun(file.incidents.grouped, .figure), TextRun(" incidents + ", .dim),
      TextRun(file.rejected.grouped, file.rejected > 0 ? .failure : .figure),
      TextRun(" rejected + ", .dim),
      TextRun(file.ignored.grouped, .figure), TextRun(" ignored", .dim),
    ]
    let briefs: StyledLine =
      file.briefs > 0
      ? [TextRun("  and ", .dim), TextRun("\(file.briefs)", .figure), TextRun(" briefs", .dim)] : []
    let lines = file.lines.map { "\($0.count.grouped) \($0.name)" }.joined(separator: ", ")
    return [
      [TextRun(VisibleText(file.name).description, .title)],
      [TextRun(parts.joined(separator: ", "), .dim)],
      counts + briefs,
    ] + (lines.isEmpty ? [] : [[TextRun("lines: " + lines, .dim)]])
  }

  private static func mapping(_ file: FileReport) -> [StyledLine] {
    guard !file.mapping.isEmpty else { return [] }
    let fields = file.mapping.map { "\($0.field.rawValue) ← \(VisibleText($0.column))" }
    var lines: [StyledLine] = [[TextRun("Fields and their columns", .paneTitle)]]
    lines.append([TextRun(fields.joined(separator: ", "), .text)])
    if !file.unmapped.isEmpty {
      let names = file.unmapped.map { VisibleText($0).description }.joined(separator: ", ")
      lines.append([TextRun("kept as they are: \(names)", .dim)])
    }
    return lines + [[]]
  }

  private static func problems(_ file: FileReport) -> [StyledLine] {
    guard !file.problems.isEmpty else { return [[TextRun("nothing to complain of", .success)]] }
    return [[TextRun("What was noticed", .paneTitle)]]
      + file.problems.prefix(500).map { problem in
        [
          TextRun("line \(problem.line.grouped)  ", .figure),
          TextRun(problem.kind.rawValue + "  ", .warning),
          TextRun(VisibleText(problem.message).description, .text),
        ]
      }
      + (file.problems.count > 500
        ? [[TextRun("… \((file.problems.count - 500).grouped) more: sitrep check", .dim)]] : [])
  }
}
