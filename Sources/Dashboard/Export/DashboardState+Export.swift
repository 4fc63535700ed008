import Incidents

extension DashboardState {
  /// Opens the window that asks for a file, unless there is a reason not to write one now.
  mutating func openExport() {
    if let reason = reasonAgainstExport {
      message = StatusMessage(reason, isFailure: true)
      return
    }
    let name = ExportName.proposal(
      file: dataset?.report.files.first?.name,
      query: view.query.text,
      format: export.format
    )
    open(.export(ExportWindow(name: name, format: export.format)))
  }

  /// Writes what matches to a file whose name says the format; one that is there is left alone.
  mutating func export(to name: String) -> [DashboardEffect] {
    message = nil
    guard let format = ExportName.format(of: name) else {
      let endings = IncidentExport.Format.allCases.map { "." + $0.rawValue }
      message = StatusMessage(
        "'\(VisibleText(name))' ends in none of \(endings.joined(separator: ", "))",
        isFailure: true
      )
      return []
    }
    return write(to: name, as: format, replacing: false, asking: nil)
  }

  /// Does what a key asks for while the window of an export is open.
  mutating func performInExport(_ command: Command, _ window: ExportWindow) -> [DashboardEffect] {
    var window = window
    switch command {
    case .activate: return finish(window)
    case .previousChoice, .olderFilter, .nextChoice, .newerFilter, .acceptCompletion:
      let isBack = command == .previousChoice || command == .olderFilter
      if window.free == nil {
        window.chooseFormat(isBack ? -1 : 1)
      } else {
        window.replaces.toggle()
      }
    default:
      if window.line.edit(command) { window.followLine() }
    }
    overlay = .export(window)
    return []
  }

  /// Has the file written that the window asks for.
  private mutating func finish(_ window: ExportWindow) -> [DashboardEffect] {
    var window = window
    if let free = window.free, !window.replaces { window.propose(free) }
    let typed = window.line.text.trimmed
    guard !typed.isEmpty else {
      message = StatusMessage("a file needs a name", isFailure: true)
      return []
    }
    let name = ExportName.complete(typed, for: window.format)
    _ = closeOverlay()
    window.propose(name)
    export.format = window.format
    return write(to: name, as: window.format, replacing: window.replaces, asking: window)
  }

  private mutating func write(
    to name: String,
    as format: IncidentExport.Format,
    replacing: Bool,
    asking window: ExportWindow?
  ) -> [DashboardEffect] {
    if let reason = reasonAgainstExport {
      message = StatusMessage(reason, isFailure: true)
      return []
    }
    guard let answer else { return [] }
    export.number += 1
    export.running = ExportMemory.Running(
      window: window,
      name: name,
      total: answer.incidents.count
    )
    let order = ExportOrder(
      number: export.number,
      name: name,
      format: format,
      replaces: replacing,
      incidents: answer.incidents,
      notes: notes,
      hasNotes: !notes.isEmpty || keepsCase && view.query.dependsOnMarks
    )
    return [.export(order)]
  }

  private var reasonAgainstExport: String? {
    if let running = export.running {
      return "\(VisibleText(running.name)) is still being written; Esc stops that"
    }
    // A part of the data would look like all of it.
    if case .reading = loading {
      return "the files are still being read; export when all is there, or Esc stops the reading"
    }
    guard let answer, answer.incidents.count > 0 else {
      return "nothing matches, so there is nothing to write"
    }
    return nil
  }
}

extension DashboardState {
  /// Takes in how far an export has come.
  mutating func exportProgressed(_ written: Int, _ number: Int) {
    guard number == export.number else { return }
    export.running?.written = written
  }

  /// Tells what came of an export; where a file is in its way, the window asks what to do.
  mutating func exportEnded(_ outcome: ExportOutcome, _ number: Int) {
    let running = number == export.number ? export.running : nil
    if number == export.number { export.running = nil }
    switch outcome {
    case .written(let path, let incidents, let bytes):
      let noun = Measure.incidents.noun(for: incidents.grouped)
      message = StatusMessage(
        "\(incidents.grouped) \(noun), \(bytes.grouped) bytes written to \(VisibleText(path))"
      )
    case .exists(let name, let free):
      guard var window = running?.window, mode == .browsing else {
        let names = "\(VisibleText(name)) is there already; \(VisibleText(free)) is free"
        message = StatusMessage(names, isFailure: true)
        return
      }
      window.free = free
      window.replaces = false
      open(.export(window))
    case .stopped: message = StatusMessage("stopped; nothing was written")
    case .failed(let reason):
      message = StatusMessage("nothing was written: \(reason)", isFailure: true)
    }
  }

  /// Whether quitting is held back once, since a file that is being written would be lost.
  mutating func holdsForExport() -> Bool {
    guard let running = export.running, !running.isWarned else { return false }
    export.running?.isWarned = true
    message = StatusMessage(
      "\(VisibleText(running.name)) is still being written; once more quits without it",
      isFailure: true
    )
    return true
  }
}
