import Incidents

/// Turns the commands of line mode into what happens on a dashboard, and that into words.
public struct PlainDialogue: Hashable, Sendable {
  /// The number of the incident that `more` begins with.
  private var next = 1
  /// What has to be said of a command and can only be known before it is done.
  private var said: [PlainBlock] = []

  /// Begins at the top of the list.
  public init() {}

  /// What a command lets happen before it is answered.
  ///
  /// - Throws: `PlainCommandError` when it cannot be done; nothing is to happen then.
  public mutating func actions(
    for command: PlainCommand,
    on state: DashboardState
  ) throws(PlainCommandError) -> [DashboardAction] {
    said = []
    switch command {
    case .filter(let text): return try filter(text, state)
    case .clear: return changing([.commandGiven(.clearFilter)])
    case .undo: return changing([.commandGiven(.undo)])
    case .redo: return changing([.commandGiven(.redo)])
    case .detail(let number), .say(let number), .cite(let number):
      return [.rowChosen(try row(number, state))]
    case .mark(let number): return try mark(number, state)
    case .note(let number, let text): return try note(number, text, state)
    // Areas are counted for a map that is on the screen, though nobody sees it.
    case .map: return [.commandGiven(.focusMap)]
    case .export(let name): return [.exportGiven(name)]
    case .bars(let name?): return try set("by", name, state)
    case .timeline(let unit?): return try set("bucket", unit, state)
    case .set(let name, let value): return try set(name, value, state)
    case .view(let line?): return try show(line, state)
    case .list, .bars, .timeline, .view, .figures, .notes, .briefs, .health, .help, .quit: return []
    }
  }

  /// What is said once that has happened.
  public mutating func answer(
    to command: PlainCommand,
    on state: DashboardState
  ) -> [PlainBlock] {
    let text = PlainText(state)
    switch command {
    case .filter, .clear, .set("duplicates", _), .view(.some): return text.selection
    case .undo, .redo: return text.remark + text.selection
    case .export: return text.remark
    case .list(let first):
      // A number past the end says no more than the first one behind it, and can be counted on from.
      let first = min(first ?? next, (state.answer?.incidents.count ?? 0) + 1)
      next = first + PlainText.pageSize
      return text.list(from: first)
    case .set("order", _):
      next = PlainText.pageSize + 1
      return text.list(from: 1)
    case .detail: return text.detail
    case .say: return text.sentence
    case .cite: return text.citation
    case .mark, .note(_, nil): return said
    case .note: return said + text.remark
    case .notes: return text.notes
    case .map: return text.map
    case .bars, .set: return text.bars
    case .timeline: return text.timeline
    case .figures: return text.figures
    case .view: return [.line(state.viewLine.description)]
    case .briefs(nil): return text.briefs
    case .briefs(let number?): return text.brief(number)
    case .health: return text.health
    case .help: return PlainText.help
    case .quit: return []
    }
  }

  private mutating func changing(_ actions: [DashboardAction]) -> [DashboardAction] {
    next = 1
    return actions
  }

  private mutating func filter(
    _ text: String,
    _ state: DashboardState
  ) throws(PlainCommandError) -> [DashboardAction] {
    var view = state.view
    do { view.query = try Query(text, columns: state.dataset?.extraColumns ?? []) } catch {
      throw .badFilter(error)
    }
    view.setAside = []
    view.pinned = []
    return changing([.viewSet(view, typed: text)])
  }

  private mutating func show(
    _ line: String,
    _ state: DashboardState
  ) throws(PlainCommandError) -> [DashboardAction] {
    let columns = state.dataset?.extraColumns ?? []
    var read: ViewLine
    var view: ViewSettings
    do {
      read = try ViewLine(line)
      if let dataset = state.dataset { read.chooseDimension(for: dataset) }
      view = try read.settings.resolved(columns: columns)
    } catch { throw .badSetting(error) }
    do { view.query = try Query(read.query, columns: columns) } catch { throw .badFilter(error) }
    return changing([.viewSet(view, typed: read.query)])
  }

  /// Changes one setting as a view line would.
  private mutating func set(
    _ name: String,
    _ value: String,
    _ state: DashboardState
  ) throws(PlainCommandError) -> [DashboardAction] {
    // A blank in a column's name needs no quotes where the line holds nothing else.
    let isBare = name == "by" && value.contains(" ") && !value.contains("\"")
    let read: ViewSettings
    do {
      read = try ViewLine("\(name)=" + (isBare ? "\"\(value)\"" : value)).settings
        .resolved(columns: state.dataset?.extraColumns ?? [])
    } catch { throw .badSetting(error) }
    var view = state.view
    switch name {
    case "by": view.dimension = read.dimension
    case "bucket": view.bucketUnit = read.bucketUnit
    case "measure": view.measure = read.measure
    case "order": view.order = read.order
    default: view.foldsDuplicates = read.foldsDuplicates
    }
    return changing([.viewSet(view, typed: state.filter.text)])
  }

  private func row(
    _ number: Int,
    _ state: DashboardState
  ) throws(PlainCommandError) -> Int {
    let count = state.answer?.incidents.count ?? 0
    guard number <= count else { throw .noIncident(number, matching: count) }
    return number - 1
  }

  private mutating func mark(
    _ number: Int,
    _ state: DashboardState
  ) throws(PlainCommandError) -> [DashboardAction] {
    let row = try row(number, state)
    guard let incident = state.answer?.incidents[row] else { return [] }
    let isMarked = state.marked.contains(incident.row)
    said = [
      .line(PaneSentence.incident(incident)), .line(isMarked ? "No longer marked." : "Marked."),
    ]
    return [.rowChosen(row), .commandGiven(.mark)]
  }

  private mutating func note(
    _ number: Int,
    _ text: String?,
    _ state: DashboardState
  ) throws(PlainCommandError) -> [DashboardAction] {
    let row = try row(number, state)
    guard let incident = state.answer?.incidents[row] else { return [] }
    let note = state.notes[incident.row] ?? ""
    said = [.line(PaneSentence.incident(incident))]
    guard let text else {
      said += note.isEmpty ? [.line("No note.")] : PlainText.lines(of: note)
      return [.rowChosen(row)]
    }
    return [.rowChosen(row), .noteGiven(text == "-" ? "" : text)]
  }
}
