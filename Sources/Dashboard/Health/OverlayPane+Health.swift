import Incidents

extension DashboardState {
  /// The account of how the files were read, or one problem with what stands in the file.
  func healthPane(_ window: HealthWindow) -> OverlayPane {
    if let reading = window.reading { return problemPane(reading) }
    return OverlayPane(
      title: [TextRun("How the files were read", .paneTitle)],
      trailing: window.isSearched ? [] : [TextRun("/", .key), TextRun(" search", .hint)],
      content: .list(
        window.rows.map(\.line),
        selected: window.position.selection,
        first: window.position.first
      ),
      preferredWidth: Self.healthWidth,
      input: window.isSearched
        ? OverlayPane.Input(
          prompt: "/",
          line: window.line,
          placeholder: "words of a field, a column or a problem",
          isActive: window.isSearching
        ) : nil,
      rows: window.isSearched ? viewport.rows : nil
    )
  }

  private func problemPane(_ reading: HealthWindow.Reading) -> OverlayPane {
    let problem = reading.problem
    var lines: [StyledLine] = [
      [TextRun(problem.kind.heading, .title)],
      [TextRun("\(VisibleText(reading.file)), line \(problem.line.grouped)", .dim)],
      [], [TextRun(VisibleText(problem.message).description, .warning)],
    ]
    if let column = problem.column {
      lines.append([TextRun("column ", .dim), TextRun(VisibleText(column).description, .text)])
    }
    if let text = problem.text {
      lines += [
        [], [TextRun("What stands there", .paneTitle)],
        [TextRun(VisibleText(text).description, .text)],
      ]
    }
    return OverlayPane(
      title: [TextRun("Line \(problem.line.grouped)", .paneTitle)],
      content: .text(lines, scroll: reading.scroll),
      preferredWidth: 92
    )
  }

  private static let healthWidth = 100

  /// How wide a row of the account may be.
  var healthRowWidth: Int { max(20, min(viewport.columns - 4, Self.healthWidth) - 6) }
}
