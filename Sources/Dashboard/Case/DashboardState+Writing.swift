import Incidents

extension DashboardState {
  /// Opens the note about the selected incident.
  mutating func beginNote() -> [DashboardEffect] {
    guard let incident = selectedIncident else { return [] }
    let row = incident.row
    begin(.note(row: row), TextEditor(notes[row] ?? "", killed: memory.emptiedNote))
    return []
  }

  /// Lets keys be typed into a text.
  mutating func begin(_ purpose: Writing.Purpose, _ editor: TextEditor) {
    writing = Writing(purpose: purpose, editor: editor)
    mode = .writing
  }

  /// Follows a key while a text is written; what edits the filter line edits it as well.
  mutating func write(_ key: Key) -> [DashboardEffect] {
    if let command = keymap.command(for: key, in: .writing) ?? keymap.command(for: key, in: .typing)
    {
      return perform(command)
    }
    if case .character(let character) = key { write(String(character)) }
    return []
  }

  /// Takes typed or pasted text; a name has one line.
  mutating func write(_ text: String) {
    guard var writing else { return }
    // A terminal pastes carriage returns for line ends.
    let lines = String(text.map { $0.isNewline ? "\n" : $0 })
    let visible = VisibleText(lines, keepsLines: true).description
    let shown = writing.hasLines ? visible : String(visible.map { $0.isNewline ? " " : $0 })
    writing.editor.dropProposal()
    let before = writing.editor.text.count
    writing.editor.insert(shown)
    if writing.editor.text.count < before + shown.count {
      message = StatusMessage("cut: a note has \(TextEditor.limit.grouped) characters at most")
    }
    self.writing = writing
  }

  /// Does what a key asks for while a text is written.
  mutating func write(_ command: Command) -> [DashboardEffect] {
    guard let hasLines = writing?.hasLines else { return [] }
    let deletes = command == .deleteBackward || command == .deleteForward
    if deletes, writing?.editor.dropProposal() == true { return [] }
    writing?.editor.takeProposal()
    switch command {
    case .finishWriting, .leave: return finishWriting()
    case .newLine:
      if !hasLines { return finishWriting() }
      writing?.editor.insert("\n")
    case .lineUp: writing?.editor.move(lines: -1)
    case .lineDown: writing?.editor.move(lines: 1)
    case .cursorLeft: writing?.editor.moveLeft()
    case .cursorRight: writing?.editor.moveRight()
    case .cursorToStart: writing?.editor.moveToStart()
    case .cursorToEnd: writing?.editor.moveToEnd()
    case .deleteBackward: writing?.editor.deleteBackward()
    case .deleteForward: writing?.editor.deleteForward()
    case .deleteWord: writing?.editor.deleteWord()
    case .deleteLine: writing?.editor.deleteToStart()
    case .putBack: writing?.editor.putBack()
    default: break
    }
    return []
  }

  /// Keeps what was written and goes back to where the user was.
  mutating func finishWriting() -> [DashboardEffect] {
    guard let done = writing else { return [] }
    writing = nil
    mode = overlay == nil ? .browsing : .overlay
    let text = done.editor.text.trimmed
    switch done.purpose {
    case .note(let row): return setNote(text, ofRow: row)
    case .viewName: return text.isEmpty ? [] : saveView(named: text)
    case .newScene(let row):
      guard !text.isEmpty else { return [] }
      return [.changeBoard(.insert(scene(titled: text), behind: row, screen: viewport))]
    case .sceneTitle(let row):
      return text.isEmpty ? [] : [.changeBoard(.title(text, ofScene: row))]
    case .sceneCaption(let row): return [.changeBoard(.caption(text, ofScene: row))]
    case .chapter:
      return text.isEmpty || recording == nil ? [] : [.changeRecording(.chapter(text))]
    case .newName(let view): return text.isEmpty ? [] : rename(view, to: text)
    }
  }

  /// Takes a note about the selected incident as it was given, in place of the one before.
  mutating func takeNote(_ text: String) -> [DashboardEffect] {
    guard let incident = selectedIncident else { return [] }
    let visible = VisibleText(text, keepsLines: true).description.trimmed
    let note = String(visible.prefix(TextEditor.limit))
    let hadNote = notes[incident.row] != nil
    let effects = setNote(note, ofRow: incident.row)
    // There is no key to bring it back with where notes are given whole.
    if note.isEmpty { message = StatusMessage(hadNote ? "note taken away" : "there is no note") }
    return effects
  }

  private mutating func setNote(_ text: String, ofRow row: Int) -> [DashboardEffect] {
    let old = notes[row] ?? ""
    guard text != old else { return [] }
    notes[row] = text.isEmpty ? nil : text
    if text.isEmpty {
      memory.emptiedNote = old
      message = StatusMessage("note taken away; e and C-y bring it back")
    } else {
      message = StatusMessage(keepsCase ? "note kept" : "noted, until you quit")
    }
    return keep(.note(row: row, text: text)) + (view.query.dependsOnMarks ? ask() : [])
  }
}
