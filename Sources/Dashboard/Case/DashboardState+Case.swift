import Incidents

extension DashboardState {
  /// Asks the case file what it keeps about the dataset that is open.
  mutating func recallCase() -> [DashboardEffect] {
    guard keepsCase, let store else { return [] }
    memory.changes = []
    return [.recall(store)]
  }

  /// Hands something to the case file, if there is one.
  mutating func keep(_ change: CaseChange) -> [DashboardEffect] {
    guard keepsCase else { return [] }
    switch change {
    case .mark(let row, let isMarked): memory.changes.append(.mark(row: row, isMarked: isMarked))
    case .note(let row, let text): memory.changes.append(.note(row: row, text: text))
    default: break
    }
    return [.keep(change, in: store)]
  }

  /// Takes in what the case file tells, and over it what the user has done meanwhile.
  mutating func take(_ recalled: RecalledCase) -> [DashboardEffect] {
    marked = recalled.marked
    notes = recalled.notes
    for change in memory.changes {
      switch change {
      case .mark(let row, true): marked.insert(row)
      case .mark(let row, false): marked.remove(row)
      case .note(let row, let text): notes[row] = text.isEmpty ? nil : text
      }
    }
    savedViews = recalled.views
    adoptFilterHistory(recalled.filterHistory)
    let isFirst = !memory.isRecalled
    memory.isRecalled = true
    var effects: [DashboardEffect] = []
    if isFirst { effects = take(recalled.session, selection: recalled.selection) }
    if isFirst, message == nil, recalled.missing > 0 {
      message = StatusMessage.hint(
        "\(recalled.missing.grouped) marked or noted before are not in this file; they stay kept"
      )
    }
    return effects.isEmpty && view.query.dependsOnMarks ? ask() : effects
  }

  /// Goes on from how the dataset was left, or tells quietly that one can.
  private mutating func take(_ session: Session?, selection: Int?) -> [DashboardEffect] {
    guard let session else { return [] }
    guard memory.resumes else {
      memory.hasOtherSession = true
      if message == nil, !isShown(session) {
        message = .hint("sitrep -r goes on from how this was left last time")
      }
      return []
    }
    // The line may have been given already, so that the first rows were the right ones.
    let effects = isShown(session) ? [] : show(line: session.line, anchoredAt: selection)
    focus = session.focus
    zoomed = session.zoomed
    if effects.isEmpty { anchor = selection ?? anchor }
    revealSelections()
    return effects.isEmpty ? ask() : effects
  }

  /// Whether the present view is the one that a session was left with.
  private func isShown(_ session: Session) -> Bool {
    session.line == viewLine.description || session.line == sessionLine.description
  }

  /// The view as sessions keep it, with the layout even where it is the usual one.
  private var sessionLine: ViewLine {
    var line = viewLine
    line.layout = arrangement
    return line
  }

  /// Keeps how the dashboard is left.
  mutating func keepSession() -> [DashboardEffect] {
    // Whoever only looks in, or quits to start again with -r, does not lose the session.
    guard store != nil, !memory.hasOtherSession || history.canUndo || memory.hasArranged
    else { return [] }
    let session = Session(
      files: memory.files,
      line: sessionLine.description,
      focus: focus,
      zoomed: zoomed
    )
    let selected = selectedIncident.flatMap { $0.release == .removed ? nil : $0.row }
    return keep(.session(session, selection: selected))
  }
}

extension String {
  /// The text without the blanks and line ends around it.
  var trimmed: String {
    let head = drop(while: \.isWhitespace)
    guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(head[...last])
  }
}
