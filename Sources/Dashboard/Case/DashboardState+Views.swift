import Incidents

extension DashboardState {
  /// The present view as a line, the filter as it was last understood.
  public var viewLine: ViewLine {
    var line = ViewLine()
    line.settings = view
    line.namesDimension = true
    line.query = view.query.text
    line.theme = theme
    line.layout = arrangement == LayoutChoice() ? nil : arrangement
    return line
  }

  /// Shows the view that a line describes, as one step that can be undone; the selection goes to a row.
  mutating func show(line text: String, anchoredAt row: Int? = nil) -> [DashboardEffect] {
    var line: ViewLine
    let query: Query
    do { line = try ViewLine(text) } catch {
      message = StatusMessage(error.description, isFailure: true)
      return []
    }
    do { query = try Query(line.query, columns: dataset?.extraColumns ?? []) } catch {
      message = StatusMessage("the view's filter: \(error.description)", isFailure: true)
      return []
    }
    anchorSelection()
    anchor = row ?? anchor
    history.leave(view)
    if let dataset { line.chooseDimension(for: dataset) }
    choosesDimension = false
    view = line.settings
    view.query = query
    filter.set(line.query)
    filter.error = nil
    settlePins(view.pinned)
    detailScroll = 0
    bars = ScrollPosition()
    adopt(line.layout)
    guard let name = line.theme, name != theme, themes.contains(name) else { return ask() }
    theme = name
    return ask() + [.useTheme(name)]
  }

  /// Opens the window of the views that are kept.
  mutating func openSavedViews() -> [DashboardEffect] {
    open(.savedViews(ScrollPosition()))
    return countSavedViews()
  }

  /// Has the matches of the kept views counted, as far as a window can show them.
  private mutating func countSavedViews() -> [DashboardEffect] {
    savedViewCounts = []
    guard let store, !savedViews.isEmpty else { return [] }
    let context = CountingContext(store: store, marked: marked, notes: notes)
    return [.countViews(savedViews.prefix(60).map(\.line), context)]
  }

  /// Does what a key asks for in the window of the kept views.
  mutating func performInSavedViews(
    _ command: Command,
    _ position: ScrollPosition
  ) -> [DashboardEffect] {
    let selected =
      savedViews.indices.contains(position.selection)
      ? savedViews[position.selection] : nil
    switch command {
    case .saveView:
      begin(.viewName, TextEditor(proposing: view.query.text.isEmpty ? "" : filter.text))
    case .undo: return restoreRemovedView()
    case .activate:
      guard let selected else { return [] }
      _ = closeOverlay()
      return show(line: selected.line)
    case .renameView:
      if let selected { begin(.newName(of: selected), TextEditor(selected.name)) }
    case .removeView: if let selected { return remove(selected) }
    case .shareView: if let selected { return share(selected) }
    default:
      var position = position
      position.select(
        scrolledRow(position.selection, command),
        of: savedViews.count,
        height: overlayRows
      )
      overlay = .savedViews(position)
    }
    return []
  }

  /// Keeps the present view under a name; one that had the name is replaced, as people expect who
  /// save again.
  mutating func saveView(named name: String) -> [DashboardEffect] {
    let old = savedViews.first { $0.name == name }
    return put(
      SavedView(
        name: name,
        line: viewLine.description,
        isForAnyDataset: old?.isForAnyDataset ?? false
      ),
      saying: old == nil ? "kept as \(VisibleText(name))" : "\(VisibleText(name)) replaced"
    )
  }

  /// Gives a kept view another name, unless another view has it.
  mutating func rename(_ view: SavedView, to name: String) -> [DashboardEffect] {
    guard name != view.name else { return [] }
    guard !savedViews.contains(where: { $0.name == name }) else {
      message = StatusMessage("there is a view \(VisibleText(name)) already", isFailure: true)
      return []
    }
    var renamed = view
    renamed.name = name
    savedViews.removeAll { $0.hasPlace(of: view) }
    return keep(.removedView(view)) + put(renamed, saying: "renamed \(VisibleText(name))")
  }

  private mutating func remove(_ view: SavedView) -> [DashboardEffect] {
    savedViews.removeAll { $0.hasPlace(of: view) }
    memory.removedView = view
    message = StatusMessage("\(VisibleText(view.name)) thrown away; u takes it back")
    select(row: selectedViewRow)
    return keep(.removedView(view)) + countSavedViews()
  }

  private mutating func restoreRemovedView() -> [DashboardEffect] {
    guard let view = memory.removedView else { return [] }
    memory.removedView = nil
    return put(view, saying: "\(VisibleText(view.name)) is back")
  }

  private mutating func share(_ view: SavedView) -> [DashboardEffect] {
    var shared = view
    shared.isForAnyDataset.toggle()
    savedViews.removeAll { $0.hasPlace(of: view) }
    let words = shared.isForAnyDataset ? "any dataset" : "this dataset only"
    return keep(.removedView(view)) + put(shared, saying: "offered with \(words)")
  }

  private mutating func put(_ view: SavedView, saying words: String) -> [DashboardEffect] {
    savedViews.removeAll { $0.hasPlace(of: view) }
    savedViews.append(view)
    savedViews.sort {
      ($0.name, $0.isForAnyDataset ? 1 : 0) < ($1.name, $1.isForAnyDataset ? 1 : 0)
    }
    message = StatusMessage(keepsCase ? words : "\(words), until you quit")
    select(row: savedViews.firstIndex(of: view) ?? 0)
    return keep(.view(view)) + countSavedViews()
  }

  private var selectedViewRow: Int {
    if case .savedViews(let position) = overlay { position.selection } else { 0 }
  }

  private mutating func select(row: Int) {
    guard case .savedViews(var position) = overlay else { return }
    position.select(row, of: savedViews.count, height: overlayRows)
    overlay = .savedViews(position)
  }
}
