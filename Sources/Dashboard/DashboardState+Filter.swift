import Incidents

extension DashboardState {
  /// Puts the cursor into the filter line.
  mutating func beginTyping() -> [DashboardEffect] {
    guard mode != .typing else { return [] }
    mode = .typing
    viewBeforeTyping = view
    filter.cursor = filter.text.count
    anchorSelection()
    return complete()
  }

  /// Leaves the filter line; what was typed stays, valid or not.
  mutating func endTyping() {
    mode = .browsing
    filter.completions = []
    filter.chosen = nil
    if let before = viewBeforeTyping, before != view { history.leave(before) }
    viewBeforeTyping = nil
    // The rows of an answer that is out of date say nothing about what is selected.
    if !awaitsAnswer { anchorSelection() }
  }

  /// Takes typed or pasted text.
  mutating func type(_ text: String) -> [DashboardEffect] {
    guard mode == .typing else { return [] }
    filter.insert(text)
    return filterEdited()
  }

  /// Follows a change of the line: a valid one is asked at once, a faulty one keeps the last answer.
  mutating func filterEdited() -> [DashboardEffect] {
    let before = view.query
    reparse()
    if view.query.root == before.root {
      generation += 1
      return complete()
    }
    detailScroll = 0
    return ask() + complete()
  }

  /// Reads the line anew; the query stays as it was when the line is faulty.
  mutating func reparse() {
    do {
      view.query = try Query(filter.text, columns: dataset?.extraColumns ?? [])
      filter.error = nil
    } catch {
      filter.error = error
    }
  }

  /// Looks for what could stand at the cursor.
  mutating func complete() -> [DashboardEffect] {
    guard let store, mode == .typing else { return [] }
    filter.completions = []
    filter.chosen = nil
    return [
      .complete(filter.text, cursor: filter.cursorOffset, store, generation: generation)
    ]
  }

  /// Makes a text the filter, as one step that can be undone.
  mutating func setFilter(_ text: String) -> [DashboardEffect] {
    guard text != filter.text else { return [] }
    anchorSelection()
    let before = view
    filter.set(text)
    reparse()
    if view == before { return [] }
    history.leave(before)
    detailScroll = 0
    return ask()
  }

  /// Goes to a remembered view.
  mutating func restore(_ view: ViewSettings?) -> [DashboardEffect] {
    guard let view else {
      message = StatusMessage("nothing to undo or redo")
      return []
    }
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
    filter.set(typed)
    reparse()
    return ask()
  }
}
