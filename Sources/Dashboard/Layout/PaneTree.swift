/// An arrangement of panes before it is known how many cells each has.
///
///     .rows(.percent(70), .columns(.percent(56), .pane(.list), .pane(.detail)), .pane(.timeline))
indirect enum PaneTree: Hashable, Sendable {
  /// One pane.
  case pane(Pane)
  /// Two parts beside or above one another; of a direction's splits those that are `movable` share
  /// the divider that the user moves.
  case split(SplitAxis, SplitShare, PaneTree, PaneTree, movable: Bool)

  /// Two parts, the first on the left.
  static func columns(
    _ share: SplitShare,
    _ left: PaneTree,
    _ right: PaneTree,
    movable: Bool = true
  ) -> PaneTree { .split(.columns, share, left, right, movable: movable) }

  /// Two parts, the first on top.
  static func rows(
    _ share: SplitShare,
    _ upper: PaneTree,
    _ lower: PaneTree,
    movable: Bool = true
  ) -> PaneTree { .split(.rows, share, upper, lower, movable: movable) }

  /// The panes, from the left and the top.
  var panes: [Pane] {
    switch self {
    case .pane(let pane): [pane]
    case .split(_, _, let first, let second, _): first.panes + second.panes
    }
  }

  /// The least columns or rows that let every pane say something.
  func smallest(_ axis: SplitAxis) -> Int {
    switch self {
    case .pane(let pane):
      return axis == .columns ? pane.smallestWidth : pane.smallestHeight
    case .split(let direction, _, let first, let second, _):
      let sizes = (first.smallest(axis), second.smallest(axis))
      return direction == axis ? sizes.0 + sizes.1 : max(sizes.0, sizes.1)
    }
  }

  /// Whether an area has room for every pane.
  func fits(_ area: ScreenArea) -> Bool {
    smallest(.columns) <= area.width && smallest(.rows) <= area.height
  }

  /// The tree without a pane, what lay beside it in its place; `nil` when there was no other.
  func removing(_ pane: Pane) -> PaneTree? {
    switch self {
    case .pane(let own): return own == pane ? nil : self
    case .split(let axis, let share, let first, let second, let movable):
      guard let left = first.removing(pane) else { return second }
      guard let right = second.removing(pane) else { return left }
      return .split(axis, share, left, right, movable: movable)
    }
  }

  /// The tree with a pane in the place of another.
  func replacing(_ pane: Pane, with other: Pane) -> PaneTree {
    switch self {
    case .pane(let own): .pane(own == pane ? other : own)
    case .split(let axis, let share, let first, let second, let movable):
      .split(
        axis,
        share,
        first.replacing(pane, with: other),
        second.replacing(pane, with: other),
        movable: movable
      )
    }
  }

  /// The tree with as many of the panes as an area has room for; the last ones in order go first.
  func fitted(to area: ScreenArea, keeping order: [Pane]) -> PaneTree {
    var tree = self
    for pane in order.reversed() where !tree.fits(area) {
      tree = tree.removing(pane) ?? tree
    }
    return tree
  }
}

extension Pane {
  /// The columns below which it says nothing, its frame included.
  var smallestWidth: Int { 28 }

  /// The rows below which it says nothing, its frame included.
  var smallestHeight: Int {
    switch self {
    case .figures: 1
    case .timeline: 3
    case .bars, .detail: 4
    case .list: 5
    case .map: 7
    }
  }
}
