import Incidents

extension DashboardState {
  /// Opens the window of the scenes; where there are none yet, the present view becomes the first.
  mutating func openScenes() -> [DashboardEffect] {
    guard board.isAtHand else {
      message = StatusMessage("scenes need a file of incidents to go back to", isFailure: true)
      return []
    }
    board.isOpening = true
    open(.scenes(ScrollPosition()))
    return [.changeBoard(.read)]
  }

  /// Takes in how the board stands.
  mutating func take(_ outline: BoardOutline) {
    board.outline = outline
    let isFirst = board.isOpening && outline.scenes.isEmpty
    let last = max(0, outline.scenes.count - 1)
    // Scenes are kept one behind the other, in a briefing behind the one that is shown.
    let before = board.isOpening ? board.row ?? sceneOnStage ?? last : nil
    board.isOpening = false
    guard case .scenes(var position) = overlay else { return }
    let row = min(outline.changed ?? before ?? position.selection, last)
    position.select(row, of: outline.scenes.count, height: overlayRows)
    overlay = .scenes(position)
    if !outline.scenes.isEmpty { board.row = row }
    if isFirst { beginScene(behind: -1) }
  }

  /// Does what a key asks for in the window of the scenes.
  mutating func performInScenes(
    _ command: Command,
    _ position: ScrollPosition
  ) -> [DashboardEffect] {
    let scenes = board.outline?.scenes ?? []
    let row = position.selection
    let selected = scenes.indices.contains(row) ? scenes[row] : nil
    switch command {
    case .saveView: beginScene(behind: min(row, scenes.count - 1))
    case .undo: return [.changeBoard(.undo)]
    case .activate: return show(selected, at: row)
    case .renameView:
      if let selected { begin(.sceneTitle(row), TextEditor(selected.title)) }
    case .editCaption:
      if let selected { begin(.sceneCaption(row), TextEditor(selected.caption)) }
    case .removeView: if selected != nil { return [.changeBoard(.remove(scene: row))] }
    case .sceneEarlier:
      if row > 0, selected != nil { return [.changeBoard(.move(scene: row, to: row - 1))] }
    case .sceneLater:
      if row + 1 < scenes.count { return [.changeBoard(.move(scene: row, to: row + 1))] }
    case .spotlight:
      if let selected { return [.changeBoard(.spotlight(pane(after: selected), ofScene: row))] }
    default:
      var position = position
      position.select(scrolledRow(row, command), of: scenes.count, height: overlayRows)
      overlay = .scenes(position)
      board.row = position.selection
    }
    return []
  }

  /// The scene that a briefing shows, counted from 0.
  private var sceneOnStage: Int? { (stage?.position?.number).map { $0 - 1 } }

  /// Asks for the name of a scene that shows the present view.
  private mutating func beginScene(behind row: Int) {
    let words = view.query.isEmpty ? "" : VisibleText(view.query.text).description
    begin(.newScene(behind: row), TextEditor(proposing: words))
  }

  /// The present view as a scene; a pane that fills the screen is the one to look at.
  func scene(titled title: String) -> SceneOutline {
    var line = viewLine
    line.theme = nil
    return SceneOutline(
      title: title,
      caption: view.query.isEmpty
        ? "{matched} incidents, {killed} killed in {countries} countries."
        : "{matched} of {total} incidents; {killed} killed.",
      view: line.description,
      spotlight: zoomed
    )
  }

  /// Shows the view of a scene, or that of the scene before which it goes on with.
  private mutating func show(_ scene: SceneOutline?, at row: Int) -> [DashboardEffect] {
    guard scene != nil, let scenes = board.outline?.scenes else { return [] }
    guard let line = scenes[...row].last(where: { $0.view != nil })?.view else {
      message = StatusMessage("no view is given for this scene or one before it")
      return []
    }
    _ = closeOverlay()
    return show(line: line)
  }

  private func pane(after scene: SceneOutline) -> Pane? {
    let panes = Pane.allCases.filter { $0 != .figures }
    guard let pane = scene.spotlight, let index = panes.firstIndex(of: pane) else {
      return scene.spotlight == nil ? panes.first : nil
    }
    return index + 1 < panes.count ? panes[index + 1] : nil
  }
}
