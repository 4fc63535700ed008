extension DashboardState {
  /// Takes a press in the timeline; what it is for shows when the button moves or comes up.
  mutating func pressTimeline(_ event: MouseEvent, hadFocus: Bool) {
    guard let hit = bucket(under: event, inPane: true) else { return }
    timelinePress = TimelinePress(bucket: hit, isRepeated: hadFocus && hit == bucket)
    moveInTimeline(to: hit)
  }

  /// Follows a drag: over the timeline it grows a brush, which becomes the filter when it ends.
  mutating func drag(_ event: MouseEvent) -> [DashboardEffect] {
    guard let press = timelinePress else { return [] }
    if event.kind == .dragged {
      guard let hit = bucket(under: event, inPane: false) else { return [] }
      if hit != press.bucket { timelinePress?.hasMoved = true }
      if timelinePress?.hasMoved == true {
        brushAnchor = brushAnchor ?? press.bucket
        moveInTimeline(to: hit)
      }
      return []
    }
    timelinePress = nil
    if press.hasMoved { return keepBrush() }
    return press.isRepeated ? perform(.activate) : []
  }

  /// The bucket under the mouse; a drag that leaves the pane stays with the nearest one.
  private func bucket(under event: MouseEvent, inPane: Bool) -> Int? {
    guard let area = layout.panes[.timeline]?.inside, area.width > 0 else { return nil }
    if inPane, !area.contains(column: event.column, row: event.row) { return nil }
    let pane = timelinePane(width: area.width, height: area.height)
    let column = event.column - area.column
    return pane.bucket(atColumn: inPane ? column : max(0, min(pane.cells.width - 1, column)))
  }
}
