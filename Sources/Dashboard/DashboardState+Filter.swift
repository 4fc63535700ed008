import Incidents

extension DashboardState {
  /// Puts the cursor into the filter line.
  mutating func beginTyping() -> [DashboardEffect] {
    guard mode != .typing else { return [] }
    mode = .typing
    viewBeforeTyping = view
    openLine()
    anchorSelection()
    return complete()
  }

  /// Leaves the filter line; what was typed stays, valid or not.
  mutating func endTyping() -> [DashboardEffect] {
    // The rows of an answer that is out of date say nothing about what is selected.
    if !awaitsAnswer { anchorSelection() }
    mode = .browsing
    filter.dropCompletions()
    filter.recall = nil
    closeLine()
    let effects = finishValue()
    if let before = viewBeforeTyping, before != view { history.leave(before) }
    viewBeforeTyping = nil
    guard filter.error == nil, !view.query.isEmpty else { return effects }
    rememberFilter(filter.text)
    return effects + keep(.filterLine(filter.text))
  }

  /// Takes the last value at its word, which may have stood for what it could become.
  private mutating func finishValue() -> [DashboardEffect] {
    guard filter.error == nil else { return [] }
    let before = view.query
    reparse()
    return view.query.root == before.root ? [] : ask()
  }

  /// Takes typed or pasted text.
  mutating func type(_ text: String) -> [DashboardEffect] {
    guard mode == .typing else {
      typeInOverlay(text)
      return []
    }
    filter.line.insert(text)
    return filterEdited()
  }

  /// Follows a change that the user made to the line, which ends a walk through the history.
  mutating func filterEdited() -> [DashboardEffect] {
    filter.recall = nil
    return followFilter() + complete()
  }

  /// Follows a change of the line: a valid one is asked at once, a faulty one keeps the last answer.
  mutating func followFilter() -> [DashboardEffect] {
    let before = view.query
    reparse()
    // An answer that is still on its way must not be given up for a blank.
    if view.query.root == before.root {
      if !awaitsAnswer { generation += 1 }
      return awaitsAnswer ? ask() : []
    }
    detailScroll = 0
    return ask()
  }

  /// Reads the line anew; the query stays as it was when the line is faulty.
  mutating func reparse() {
    do {
      view.query = try typedQuery()
      filter.error = nil
    } catch {
      filter.error = error
      if let query = queryBeforeField(error) { view.query = query }
    }
  }

  /// The query without the field at the end of the line that has no value yet, or `nil` when
  /// something else is wrong.
  ///
  /// Until its colon was there the name was a word to look for, which hardly any incident has; that
  /// answer is none to keep.
  private func queryBeforeField(_ error: QueryError) -> Query? {
    let text = filter.text
    guard error.isUnfinished, error.range.upperBound == text.utf8.count, text.hasSuffix(":")
    else { return nil }
    let rest = String(decoding: text.utf8.prefix(error.range.lowerBound), as: UTF8.self)
    guard rest.count >= filter.line.fixed else { return nil }
    return try? Query(rest.trimmed, columns: dataset?.extraColumns ?? [])
  }

  /// Looks for what could stand at the cursor.
  mutating func complete() -> [DashboardEffect] {
    guard let store, mode == .typing else { return [] }
    filter.dropCompletions()
    return [
      .complete(filter.text, cursor: filter.cursorOffset, store, generation: generation)
    ]
  }

  /// Makes a text the filter, as one step that can be undone.
  ///
  /// Pinned terms that the text leaves out are pinned no more.
  mutating func setFilter(_ text: String) -> [DashboardEffect] {
    setFilter(text, pinned: view.pinned, setAside: view.setAside)
  }

  /// Makes a text the filter together with what is pinned and what is switched off.
  mutating func setFilter(
    _ text: String,
    pinned: [String],
    setAside: [SetAsideTerm]
  ) -> [DashboardEffect] {
    anchorSelection()
    let before = view
    filter.set(text)
    view.pinned = []
    reparse()
    settlePins(pinned)
    view.setAside = setAside
    if view == before { return [] }
    history.leave(before)
    if view.query.root == before.query.root { return [] }
    detailScroll = 0
    return ask()
  }

  /// Drops the terms of the filter, on or off, but for those that are pinned.
  mutating func clearFilter() -> [DashboardEffect] {
    let before = filter.text
    let effects = setFilter(
      view.pinned.joined(separator: " "),
      pinned: view.pinned,
      setAside: view.setAside.filter(\.isPinned)
    )
    if !view.pinned.isEmpty, before == filter.text, effects.isEmpty {
      message = StatusMessage("what is left is pinned; F and p unpin it")
    }
    return effects
  }

  /// Takes the last change of the view back, and says which it was.
  mutating func undo() -> [DashboardEffect] {
    guard let before = history.undo(from: view) else {
      message = StatusMessage("nothing to undo")
      return []
    }
    message = StatusMessage("undid: \(view.change(from: before))")
    return restore(before)
  }

  /// Makes the last change that was taken back again, and says which it was.
  mutating func redo() -> [DashboardEffect] {
    guard let after = history.redo(from: view) else {
      message = StatusMessage("nothing to redo")
      return []
    }
    message = StatusMessage("redid: \(after.change(from: view))")
    return restore(after)
  }

  private mutating func restore(_ view: ViewSettings) -> [DashboardEffect] {
    anchorSelection()
    self.view = view
    filter.set(view.query.text)
    filter.error = nil
    return ask()
  }
}

extension DashboardState {
  /// Shows a view that came from elsewhere from its beginning: no window, no zoom, the top of the
  /// list.
  mutating func set(_ view: ViewSettings, typed: String) -> [DashboardEffect] {
    if self.view != view { history.leave(self.view) }
    mode = .browsing
    overlay = nil
    zoomed = nil
    focus = .list
    anchor = nil
    list = ScrollPosition()
    bars = ScrollPosition()
    detailScroll = 0
    self.view = view
    choosesDimension = false
    filter.set(typed)
    reparse()
    settlePins(view.pinned)
    return ask()
  }
}
