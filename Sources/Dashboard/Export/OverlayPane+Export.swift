import Incidents

extension DashboardState {
  /// The window of an export: the name to type, below it the formats, or what to do with a file that
  /// is in the way.
  func exportPane(_ window: ExportWindow) -> OverlayPane {
    let formats = IncidentExport.Format.allCases
    let isAsking = window.free != nil
    return OverlayPane(
      title: exportTitle(window),
      trailing: isAsking ? [] : [TextRun(exportOrderWords, .dim)],
      content: .choices(
        window.free.map { choices(window, $0) } ?? formats.map(\.choice),
        selected: isAsking
          ? (window.replaces ? 1 : 0) : formats.firstIndex(of: window.format) ?? 0,
        first: 0
      ),
      preferredWidth: 72,
      input: OverlayPane.Input(
        prompt: "file",
        line: window.line,
        placeholder: "a name, with folders if need be"
      )
    )
  }

  private func exportTitle(_ window: ExportWindow) -> StyledLine {
    if window.free != nil {
      return [TextRun("There is such a file already", .warning)]
    }
    let count = answer?.incidents.count ?? 0
    let total = dataset?.count ?? count
    let noun = Measure.incidents.noun(for: total.grouped)
    let words = count == total ? count.grouped : "\(count.grouped) of \(total.grouped)"
    return [TextRun("Export ", .paneTitle), TextRun("\(words) \(noun)", .dim)]
  }

  private var exportOrderWords: String {
    answer?.question.foldsDuplicates == true ? "as listed, look-alikes once" : "as listed"
  }

  private func choices(_ window: ExportWindow, _ free: String) -> [OverlayPane.Choice] {
    [
      OverlayPane.Choice(
        left: [TextRun("keep it", .text)],
        right: [TextRun("write " + VisibleText(free).description, .dim)]
      ),
      OverlayPane.Choice(
        left: [TextRun("replace it", .warning)],
        right: [TextRun("what it holds is lost", .dim)]
      ),
    ]
  }

  /// How far the export has come, or `nil` when there is none.
  var exportProgress: ProgressPane? {
    guard let running = export.running, running.total > 0 else { return nil }
    let percent = min(100, running.written * 100 / running.total)
    let shown = reducesMotion ? percent / 10 * 10 : percent
    let words = ["writing", "\(shown) %", VisibleText(running.name).description]
    return ProgressPane(
      fraction: reducesMotion
        ? nil : ProgressPane.Fraction(part: running.written, whole: running.total),
      parts: words.map { [TextRun($0, .warning)] }
    )
  }
}

extension IncidentExport.Format {
  /// The format as a row of the window: its name, what it is for, its ending.
  fileprivate var choice: OverlayPane.Choice {
    let blanks = String(repeating: " ", count: max(0, 10 - title.count))
    return OverlayPane.Choice(
      left: [TextRun(title + blanks, .text), TextRun(use, .dim)],
      right: [TextRun("." + rawValue, .key)]
    )
  }

  private var title: String {
    switch self {
    case .csv: "CSV"
    case .json: "JSON"
    case .ndjson: "NDJSON"
    case .geojson: "GeoJSON"
    case .md: "Markdown"
    }
  }

  private var use: String {
    switch self {
    case .csv: "a row an incident, safe in spreadsheets"
    case .json: "one array of objects"
    case .ndjson: "an object a line, for jq and streams"
    case .geojson: "a feature an incident, for maps"
    case .md: "figures and a table, to read and paste"
    }
  }
}
