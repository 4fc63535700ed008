extension PaneTree {
  /// Gives every pane its cells: all of the area, none twice.
  ///
  /// A pane that does not fit is squeezed in last; `fitted(to:keeping:)` keeps that from happening.
  func solve(
    in area: ScreenArea,
    _ choice: LayoutChoice,
    into panes: inout [Pane: ScreenArea],
    _ dividers: inout [ScreenDivider]
  ) {
    switch self {
    case .pane(let pane): panes[pane] = area
    case .split(let axis, let share, let first, let second, let movable):
      let length = axis == .columns ? area.width : area.height
      let least = min(first.smallest(axis), length)
      let most = max(least, length - second.smallest(axis))
      var position = share.cells(of: length)
      if movable, let moved = choice[axis] {
        position = (max(0, min(1000, moved)) * length + 500) / 1000
      }
      position = max(least, min(most, position))
      if movable {
        dividers.append(
          ScreenDivider(axis: axis, area: area, position: position, range: least...most)
        )
      }
      let parts = area.divided(axis, at: position)
      first.solve(in: parts.0, choice, into: &panes, &dividers)
      second.solve(in: parts.1, choice, into: &panes, &dividers)
    }
  }
}

extension ScreenArea {
  /// The area in two, the first with so many columns or rows.
  fileprivate func divided(_ axis: SplitAxis, at position: Int) -> (ScreenArea, ScreenArea) {
    var first = self
    var second = self
    switch axis {
    case .columns:
      first.width = position
      second.column += position
      second.width -= position
    case .rows:
      first.height = position
      second.row += position
      second.height -= position
    }
    return (first, second)
  }
}
