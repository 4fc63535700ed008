import Incidents

extension DashboardState {
  /// The query of the line: what is pinned and, as one condition, what else was typed.
  ///
  /// Beside pinned terms a typed `a or b` means `(a or b)`: no typing lifts a pin.
  ///
  /// - Throws: `QueryError` with the fault's place in the line.
  func typedQuery() throws(QueryError) -> Query {
    let columns = dataset?.extraColumns ?? []
    let query = try Query(filter.text, columns: columns, unfinished: unfinished(behind: 0))
    guard filter.line.fixed > 0, query.chips.first?.isAlternative == true else { return query }
    let pinned = filter.text.prefix(filter.line.fixed)
    return try Query(
      "\(pinned)(\(filter.line.editable))",
      columns: columns,
      unfinished: unfinished(behind: 1)
    )
  }

  /// The value at the cursor while the line is being typed, so many bytes further on than it stands.
  private func unfinished(behind bytes: Int) -> UnfinishedValue? {
    guard mode == .typing, let dataset else { return nil }
    return UnfinishedValue(end: filter.cursorOffset + bytes, in: dataset)
  }

  /// Opens the line for typing behind what is pinned.
  mutating func openLine() {
    let pinned = view.pinned.joined(separator: " ")
    guard !pinned.isEmpty, filter.text.hasPrefix(pinned) else {
      filter.set(filter.text)
      return
    }
    let rest = filter.text.dropFirst(pinned.count).drop { $0 == " " }
    filter.set("\(pinned) \(rest)", fixed: pinned.count + 1)
  }

  /// Writes the line, once it has been left, as it was understood.
  mutating func closeLine() {
    let edited = editedPin
    editedPin = nil
    if filter.error == nil, let edited, let term = view.query.term(at: edited) {
      view.pinned.insert(term, at: min(edited, view.pinned.count))
    }
    guard filter.line.fixed > 0 || edited != nil else { return }
    var text = filter.error == nil ? view.query.terms.joined(separator: " ") : filter.text
    while text.last == " " { text.removeLast() }
    filter.set(text)
    reparse()
  }

  /// Puts the pinned terms first in the line and forgets those that it has no more.
  mutating func settlePins(_ pinned: [String]) {
    guard filter.error == nil else { return }
    let terms = view.query.terms
    view.pinned = pinned.filter(terms.contains)
    guard !view.pinned.isEmpty else { return }
    let text = view.query.text(leading: view.pinned)
    guard text != filter.text else { return }
    filter.set(text)
    reparse()
  }
}
