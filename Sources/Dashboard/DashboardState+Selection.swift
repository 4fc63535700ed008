extension DashboardState {
  /// Whether another state differs at most in which incident is selected, in how the detail is
  /// scrolled, and in what is known of what lies near; then list and detail alone look different.
  ///
  /// - Complexity: O(1) where one state came from the other, because what they share is not looked
  ///   into.
  public func differsOnlyInSelection(from other: DashboardState) -> Bool {
    var other = other
    other.list = list
    other.anchor = anchor
    other.detailScroll = detailScroll
    other.neighbourhood = neighbourhood
    other.measure = measure
    return other == self
  }

  /// Whether the keys are the list's, with nothing over the panes or around them.
  public var isBrowsingList: Bool {
    mode == .browsing && focus == .list && overlay == nil && writing == nil && stage == nil
      && message == nil
  }

  /// Whether the list shows something else than in a state that differs in the selection alone.
  public func showsAnotherList(than other: DashboardState) -> Bool { list != other.list }
}
