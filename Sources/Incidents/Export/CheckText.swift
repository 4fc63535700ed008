/// The report of a load for people: a block a file.
///
///     attacks.csv
///       format    csv, utf-8, delimited by commas
///       schema    ucdp-ged
///       records   1,000 = 998 incidents + 1 rejected + 1 ignored
///       mapping   date   date_start
///                 place  where_coordinates
///       extra     year, active_year
///       problems  2
///         line 17, date: "n.d." is no date
///         line 20: above the header, left out
///             Report of March
///
/// Everything that comes from files is shown harmlessly.
public struct CheckText: Hashable, Sendable, CustomStringConvertible {
  /// The text, ended by a line end; empty without files.
  public let description: String

  /// Sets a report in lines; lists are wrapped at `width` columns, at least 40.
  ///
  /// Problems beyond `problemLimit` a file are counted, not shown.
  public init(
    _ report: CheckReport,
    width: Int = 80,
    isASCII: Bool = false,
    problemLimit: Int = 20
  ) {
    let blocks = report.report.files.map { file in
      let block = Block(
        file: file,
        width: max(40, width),
        more: isASCII ? "..." : "…",
        problemLimit: max(0, problemLimit)
      )
      return block.lines.map { $0 + "\n" }.joined()
    }
    description = blocks.joined(separator: "\n")
  }
}

extension CheckText {
  /// The lines about one file.
  private struct Block {
    let file: FileReport
    let width: Int
    let more: String
    let problemLimit: Int

    var lines: [String] {
      [VisibleText(file.name).description]
        + entry("format", [format])
        + entry("schema", schema)
        + entry("records", [records])
        + entry("briefs", file.briefs > 0 ? [file.briefs.grouped] : [])
        + entry("mapping", mapping)
        + entry("notes", file.notes.flatMap(note))
        + entry("extra", file.unmapped.map { VisibleText($0).description }.wrapped(to: width - 12))
        + entry("lines", use)
        + entry("problems", [file.problems.isEmpty ? "none" : file.problems.count.grouped])
        + problems
    }

    /// Lines under a name, the name on the first one; no line without content.
    private func entry(_ name: String, _ content: [String]) -> [String] {
      content.enumerated().map { index, line in
        "  \((index == 0 ? name : "").padded(to: 8))  \(line)"
      }
    }

    private var format: String {
      let parts = [file.format, file.encoding, file.delimitation].compactMap(\.self)
      return VisibleText(parts.joined(separator: ", ")).description
    }

    /// A document has neither columns nor a schema, so nothing is said of it.
    private var schema: [String] {
      if let schema = file.schema { return [VisibleText(schema).description] }
      return file.mapping.isEmpty ? [] : ["none, by column names"]
    }

    private var records: String {
      let sum = "\(file.incidents.grouped) incidents + \(file.rejected.grouped) rejected"
      let account = "\(file.records.grouped) = \(sum) + \(file.ignored.grouped) ignored"
      let missing = Double(file.records) - Double(file.incidents) - Double(file.rejected)
      // Said aloud should it ever happen: a record that is in no account would be a lie.
      return missing == Double(file.ignored) ? account : account + " (does not add up)"
    }

    private var mapping: [String] {
      let pairs = CheckReport.columns(of: file)
      let widest = pairs.map(\.field.columnCount).max() ?? 0
      let columns = pairs.map { VisibleText($0.column).description }
      let broadest = min(width - widest - 28, columns.map(\.columnCount).max() ?? 0)
      return zip(pairs, columns).map { pair, column in
        "\(pair.field.padded(to: widest))  \(column.padded(to: broadest))  by \(pair.choice.rawValue)"
      }
    }

    /// A note over as many lines as it needs.
    private func note(_ note: String) -> [String] {
      note.split(separator: " ").reduce(into: [""]) { lines, word in
        let last = lines[lines.count - 1]
        if !last.isEmpty, last.columnCount + word.count + 1 > width - 12 {
          lines.append("  " + VisibleText(String(word)).description)
        } else {
          lines[lines.count - 1] +=
            (last.isEmpty ? "" : " ") + VisibleText(String(word)).description
        }
      }
    }

    private var use: [String] {
      let counts = file.lines.map(\.count.grouped)
      let widest = counts.map(\.columnCount).max() ?? 0
      return zip(counts, file.lines).map { count, use in
        "\(count.aligned(to: widest))  \(VisibleText(use.name))"
      }
    }

    /// What stands in the file, in a line of the width.
    private func cut(_ text: String) -> String {
      let line = "        " + VisibleText(text).description.shortened(to: width - 8)
      return more == "…" ? line : line.withASCIIMarks
    }

    private var problems: [String] {
      let lines = file.problems.prefix(problemLimit).flatMap { problem in
        let column = problem.column.map { ", \(VisibleText($0))" } ?? ""
        let line = "    line \(problem.line)\(column): \(VisibleText(problem.message))"
        return [line] + [problem.text.map(cut)].compactMap(\.self)
      }
      let hidden = file.problems.count - problemLimit
      return hidden > 0 ? lines + ["    \(more) \(hidden.grouped) more (use --json)"] : lines
    }
  }
}
