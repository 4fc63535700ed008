extension DashboardState {
  /// Takes over from another state which incident is selected, how the detail is scrolled, and what is
  /// known of what lies near; where both are equal then, list and detail alone look different.
  public mutating func takeSelection(of other: DashboardState) {
    list = other.list
    anchor = other.anchor
    detailScroll = other.detailScroll
    neighbourhood = other.neighbourhood
    measure = other.measure
  }

  /// Whether the keys are the list's, with nothing over the panes or around them.
  public var isBrowsingList: Bool {
    mode == .browsing && focus == .list && overlay == nil && writing == nil && stage == nil
      && message == nil
  }

  /// Whether the list shows something else than in a state that differs in the selection alone.
  public func showsAnotherList(than other: DashboardState) -> Bool { list != other.list }
}
