import Incidents

extension DashboardState {
  /// Moves in the pane that has the keys.
  mutating func move(_ command: Command) {
    switch focus {
    case .list where command == .moveLeft: scrollList(by: -1)
    case .list where command == .moveRight: scrollList(by: 1)
    case .bars where command == .moveLeft || command == .moveRight: break
    case .detail where command == .moveLeft || command == .moveRight: break
    case .figures: moveInFigures(to: target(command, from: figure, page: 4))
    case .list: moveList(to: target(command, from: list.selection, page: pageSize))
    case .bars:
      bars.select(
        target(command, from: bars.selection, page: pageSize),
        of: answer?.facets.count ?? 0,
        height: barRows(height: layout.rows(of: .bars))
      )
    case .timeline:
      moveInTimeline(to: target(command, from: bucket, page: 12))
    case .detail:
      let limit = measure.detailScrollLimit
      detailScroll = max(0, min(limit, target(command, from: detailScroll, page: pageSize)))
    case .map: moveOnMap(command)
    }
  }

  /// Moves the list by so many incidents.
  mutating func moveList(by steps: Int) {
    moveList(to: list.selection + steps)
  }

  private mutating func moveList(to row: Int) {
    let before = list.selection
    list.select(row, of: answer?.incidents.count ?? 0, height: layout.rows(of: .list))
    if list.selection != before { detailScroll = 0 }
    anchorSelection()
  }

  /// Scrolls the pane that has the keys; what is selected stays so while it can be seen.
  mutating func scroll(by rows: Int) {
    switch focus {
    case .list:
      let before = list.selection
      list.scroll(by: rows, of: answer?.incidents.count ?? 0, height: layout.rows(of: .list))
      if list.selection != before { detailScroll = 0 }
      anchorSelection()
    case .bars:
      bars.scroll(
        by: rows,
        of: answer?.facets.count ?? 0,
        height: barRows(height: layout.rows(of: .bars))
      )
    case .detail: detailScroll = max(0, min(measure.detailScrollLimit, detailScroll + rows))
    case .figures, .timeline, .map: break
    }
  }

  private var pageSize: Int { max(1, layout.rows(of: focus) - 1) }

  /// Where a movement leads, not yet kept within bounds.
  ///
  /// A count repeats a step and names the row for a jump. Far jumps stop short of overflow.
  func target(_ command: Command, from position: Int, page: Int) -> Int {
    let steps = times ?? 1
    return switch command {
    case .moveUp, .moveLeft: position - steps
    case .moveDown, .moveRight: position + steps
    case .pageUp: position - steps * page
    case .pageDown: position + steps * page
    case .moveToTop: (times ?? 1) - 1
    case .moveToBottom: (times ?? Int.max / 2) - 1
    default: position
    }
  }

  /// Gives the keys to a pane; a zoomed screen follows.
  mutating func focusPane(_ pane: Pane) {
    focus = pane
    if zoomed != nil, pane != .figures { zoomed = pane }
    revealSelections()
  }

  /// Gives the keys to the pane so many places further on.
  mutating func focusPane(after steps: Int) {
    let panes = paneRound
    let index = panes.firstIndex(of: focus) ?? 0
    focusPane(panes[(index + steps + panes.count) % panes.count])
  }

  /// Follows the mouse: a press gives a pane the keys and selects, the wheel scrolls what it is over.
  mutating func use(_ event: MouseEvent) -> [DashboardEffect] {
    guard writing == nil else { return [] }
    guard overlay == nil else {
      switch event.kind {
      case .wheelUp: return perform(.moveUp)
      case .wheelDown: return perform(.moveDown)
      case .pressed, .dragged, .released: return []
      }
    }
    if event.kind == .dragged || event.kind == .released {
      if dragDivider(event) { return [] }
      return drag(event) + dragOnMap(event)
    }
    if event.kind == .pressed, layout.filter.contains(column: event.column, row: event.row) {
      return perform(.beginFilter)
    }
    if event.kind == .pressed, mode == .browsing || mode == .typing,
      let place = measure.figures.first(where: { $0.holds(event) })
    {
      let effects = mode == .typing ? endTyping() : []
      figure = place.index
      return effects + activateFigure()
    }
    let hit = layout.panes.first { $0.value.contains(column: event.column, row: event.row) }
    guard let (pane, area) = hit else { return [] }
    let effects = mode == .typing ? endTyping() : []
    let hadFocus = focus == pane
    if event.kind == .pressed { grabDivider(event) }
    focusPane(pane)
    if pane == .map, event.kind.isWheel {
      zoomMap(event)
      return []
    }
    switch event.kind {
    case .wheelUp where pane == .timeline: for _ in 0..<3 { move(.moveUp) }
    case .wheelDown where pane == .timeline: for _ in 0..<3 { move(.moveDown) }
    case .wheelUp: scroll(by: -3)
    case .wheelDown: scroll(by: 3)
    case .pressed where pane == .timeline: pressTimeline(event, hadFocus: hadFocus)
    case .pressed: return effects + select(in: pane, area.inside, event)
    case .dragged, .released: break
    }
    return effects
  }

  private mutating func select(
    in pane: Pane,
    _ inside: ScreenArea,
    _ event: MouseEvent
  ) -> [DashboardEffect] {
    guard inside.contains(column: event.column, row: event.row) else { return [] }
    let row = event.row - inside.row
    switch pane {
    case .list where row >= ListPane.headingRows(height: inside.height):
      moveList(to: list.first + row - ListPane.headingRows(height: inside.height))
    case .bars:
      let again = bars.selection == bars.first + row
      bars.select(
        bars.first + row,
        of: answer?.facets.count ?? 0,
        height: barRows(height: layout.rows(of: .bars))
      )
      if again { return perform(.activate) }
    case .map: return pressOnMap(event)
    default: break
    }
    return []
  }
}
