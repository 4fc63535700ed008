import Incidents

extension DashboardState {
  /// Moves among the figures of the strip at the top.
  mutating func moveInFigures(to place: Int) {
    figure = max(0, min(figureSubjects.count - 1, place))
  }

  /// Leads to the incidents behind the selected figure.
  mutating func activateFigure() -> [DashboardEffect] {
    let subjects = figureSubjects
    guard !subjects.isEmpty else { return [] }
    switch subjects[min(figure, subjects.count - 1)] {
    case .incidents: return goToIncidents()
    case .killed: return goToIncidents(adding: "killed:>0")
    case .killedUnknown: return goToIncidents(adding: "killed:?")
    case .injured: return goToIncidents(adding: "injured:>0")
    case .injuredUnknown: return goToIncidents(adding: "injured:?")
    case .undated: return goToIncidents(adding: "is:undated")
    case .period:
      focusPane(.timeline)
      return []
    case .countries: return goToCountries()
    case .comparison:
      guard let days = view.comparison else { return [] }
      return goToIncidents(filter: view.query.text(settingDates: days))
    case .counter(let place):
      return goToIncidents(filter: counters[place].counter.query)
    }
  }

  private mutating func goToIncidents(adding term: String) -> [DashboardEffect] {
    goToIncidents(filter: view.query.text(adding: term))
  }

  private mutating func goToIncidents(filter text: String? = nil) -> [DashboardEffect] {
    let effects = text.map { setFilter($0) } ?? []
    focusPane(.list)
    return effects
  }

  private mutating func goToCountries() -> [DashboardEffect] {
    focusPane(.bars)
    guard view.dimension != .country else { return [] }
    anchorSelection()
    history.leave(view)
    group(by: .country)
    return ask()
  }
}
