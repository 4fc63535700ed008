/// A summary for people: title, period, figures, and a bar for each value of the dimension.
///
///     Attacks 2014–2016
///     2014-09-23 to 2016-03-22
///
///     Incidents  87
///     Killed     ≥1,204 (17 unknown)
///
///     Killed by country
///     Egypt  ████████████████  334
///     Yemen  ██████████████▍   301 (2 unknown)
///
/// Everything that comes from files is shown harmlessly.
public struct SummaryText: Hashable, Sendable, CustomStringConvertible {
  /// The text, ended by a line end.
  public let description: String

  /// Sets a report in lines of at most `width` columns, at least 40.
  ///
  /// With `isASCII`, bars and marks are plain ASCII; text from files stays as it is. Rows beyond
  /// `rowLimit` are counted, not shown.
  public init(
    _ report: SummaryReport,
    counters: [CounterFigure] = [],
    width: Int = 80,
    isASCII: Bool = false,
    rowLimit: Int = 40
  ) {
    let page = Page(report: report, width: max(40, width), isASCII: isASCII, rowLimit: rowLimit)
    let blocks = [page.head, page.figures, page.lines(of: counters), page.bars]
    description = blocks.filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }
}

extension SummaryText {
  /// What the blocks of the text have in common.
  private struct Page {
    let report: SummaryReport
    let width: Int
    let isASCII: Bool
    let rowLimit: Int

    var head: [String] {
      var lines = [VisibleText(report.title).description]
      if let first = report.matched.first, let last = report.matched.last {
        lines.append(first == last ? first.description : "\(first) to \(last)")
      }
      return lines
    }

    var figures: [String] {
      let tally = report.matched.tally
      let isFiltered = !report.filter.isEmpty || tally.incidents != report.total
      var pairs: [(String, String)] = []
      if !report.filter.isEmpty { pairs.append(("Filter", VisibleText(report.filter).description)) }
      let all = isFiltered ? " of \(report.total.grouped)" : ""
      pairs.append(("Incidents", tally.incidents.grouped + all))
      for (name, measure) in [("Killed", Measure.killed), ("Injured", .injured)] {
        let figure = figure(of: tally, measure)
        pairs.append((name, figure.number + figure.unknown))
      }
      pairs.append(("Countries", report.matched.countries.grouped))
      if report.matched.undated > 0 { pairs.append(("Undated", report.matched.undated.grouped)) }
      return pairs.map { "\($0.padded(to: 9))  \($1)" }
    }

    func lines(of counters: [CounterFigure]) -> [String] {
      let labels = counters.map { VisibleText($0.counter.label).description }
      let widest = min(width - 16, labels.map(\.columnCount).max() ?? 0)
      return zip(labels, counters).map { label, counter in
        let figure = figure(of: counter.tally, counter.counter.measure)
        return
          "\(label.shortened(to: widest).padded(to: widest))  \(figure.number)\(figure.unknown)"
      }
    }

    var bars: [String] {
      let rows = report.rows.prefix(max(0, rowLimit))
      guard !rows.isEmpty else { return [] }
      let heading = "\(report.measure.rawValue.capitalizedWord) by \(report.dimension.name)"
      let labels = rows.map { row in
        let name = row.label.isEmpty ? "(none)" : VisibleText(row.label).description
        return name.shortened(to: width * 2 / 5)
      }
      let figures = rows.map { figure(of: $0.matched, report.measure) }
      let labelWidth = labels.map(\.columnCount).max() ?? 0
      let numberWidth = figures.map(\.number.columnCount).max() ?? 0
      let unknownWidth = figures.map(\.unknown.columnCount).max() ?? 0
      let free = width - labelWidth - numberWidth - unknownWidth - 4
      let bar = Bar(columns: min(40, max(8, free)), isASCII: isASCII)
      let largest = rows.map { $0.matched.value(of: report.measure) }.max() ?? 0
      let lines = rows.indices.map { index in
        let length = bar.text(of: rows[index].matched.value(of: report.measure), largest: largest)
        let number = figures[index].number.aligned(to: numberWidth)
        return
          "\(labels[index].padded(to: labelWidth))  \(length)  \(number)\(figures[index].unknown)"
      }
      let hidden = report.rows.count - rows.count
      let rest = hidden > 0 ? [marks("… \(hidden.grouped) more (use --json)")] : []
      return [heading] + lines + rest
    }

    private func figure(of tally: Tally, _ measure: Measure) -> (number: String, unknown: String) {
      let unknown =
        switch measure {
        case .incidents: 0
        case .killed: tally.killed.unknown
        case .injured: tally.injured.unknown
        }
      // Nothing known is no "at least 0".
      if unknown > 0, unknown == tally.incidents { return ("unknown", "") }
      let remark = unknown > 0 ? " (\(unknown.grouped) unknown)" : ""
      return (marks(tally.figure(of: measure)), remark)
    }

    private func marks(_ text: String) -> String { isASCII ? text.withASCIIMarks : text }
  }

  /// Draws one bar in eighths of a column, or in whole columns of `#`.
  private struct Bar {
    let columns: Int
    let isASCII: Bool

    /// A bar as long as its share of the largest one; what is not nothing shows at least a trace.
    func text(of value: Int, largest: Int) -> String {
      guard value > 0, largest > 0 else { return String(repeating: " ", count: columns) }
      let steps = isASCII ? 1 : 8
      let share = min(1, Double(value) / Double(largest))
      let length = max(1, Int(share * Double(columns * steps) + 0.5))
      let full = String(repeating: isASCII ? "#" : "█", count: length / steps)
      return (full + (isASCII ? "" : Self.eighths[length % steps])).padded(to: columns)
    }

    private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
  }
}

extension String {
  /// The word with a capital at its start.
  fileprivate var capitalizedWord: String { prefix(1).uppercased() + dropFirst() }
}
