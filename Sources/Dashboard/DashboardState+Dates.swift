import Incidents

extension DashboardState {
  /// Selects the first incident of a stretch of time, or its neighbour, in a list that goes by date;
  /// a list in another order is put into that one first.
  mutating func goTo(_ dates: ClosedRange<CivilDate>) -> [DashboardEffect] {
    focusPane(.list)
    if view.order.first?.field != .date {
      anchorSelection()
      history.leave(view)
      view.order = SortKey.Field.date.usualOrder
      wantedDates = dates
      return ask()
    }
    guard !awaitsAnswer else {
      wantedDates = dates
      return []
    }
    select(dates)
    return []
  }

  /// Goes where it was to go once the answer would be there.
  mutating func goToWantedDates() {
    guard let dates = wantedDates, !awaitsAnswer else { return }
    wantedDates = nil
    select(dates)
  }

  private mutating func select(_ dates: ClosedRange<CivilDate>) {
    guard let row = incident(nearest: dates) else {
      message = StatusMessage("no incident of the list has a date")
      return
    }
    moveList(by: row - list.selection)
    if let start = selectedIncident?.date?.start, dates.contains(start) { return }
    message = StatusMessage("no incident of the list has that date; this is the nearest")
  }
}
