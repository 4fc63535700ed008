import Incidents

extension DashboardState {
  /// Asks for what lies near the incident that the detail shows, once for each.
  mutating func lookAround() -> [DashboardEffect] {
    guard layout.shows(.detail), let store, let incidents = answer?.incidents,
      list.selection < incidents.count
    else { return [] }
    let row = Int(incidents.rows[list.selection])
    guard neighbourhood?.row != row else { return [] }
    neighbourhood = Neighbourhood(of: row)
    return [.lookAround(row: row, store)]
  }

  /// The incidents that the selected one leads to: those that look like it, then those near it.
  var relatedRows: [Int] {
    guard let answer, list.selection < answer.incidents.count else { return [] }
    let row = Int(answer.incidents.rows[list.selection])
    return lookAlikes(of: row) + (neighbourhood?.incidents ?? []).map(\.row)
  }

  /// The rows that look like the same event, the row itself left out.
  ///
  /// - Complexity: O(*n*) in the rows of the dataset that look like others.
  func lookAlikes(of row: Int) -> [Int] {
    guard let groups = dataset?.duplicateGroups, let group = groups[row] else { return [] }
    return groups.filter { $0.value == group && $0.key != row }.keys.sorted()
  }

  /// Opens the choice of incidents that the selected one leads to.
  mutating func openRelated() {
    let rows = relatedRows
    guard !rows.isEmpty else {
      message = StatusMessage("nothing looks like this incident or lies near it")
      return
    }
    open(.related(ScrollPosition(), rows: rows))
  }

  /// Selects an incident, if it is among what matches.
  mutating func goTo(row: Int) -> [DashboardEffect] {
    overlay = nil
    mode = .browsing
    anchor = row
    wanted = row
    detailScroll = 0
    return ask()
  }

  /// Says so when an incident that somebody wants to see does not match.
  mutating func tellWanted() {
    guard let row = wanted else { return }
    wanted = nil
    guard let incidents = answer?.incidents, list.selection < incidents.count,
      Int(incidents.rows[list.selection]) == row
    else {
      message = StatusMessage("the filter leaves that incident out; x drops the filter")
      return
    }
  }

  /// Opens the only link, or asks which one by its number.
  mutating func openSource() -> [DashboardEffect] {
    let links = (selectedIncident?.sources ?? []).filter(\.isWebLink)
    guard let link = links.first else {
      message = StatusMessage("this incident gives no link")
      return []
    }
    if links.count == 1 { return [.open(link)] }
    linkChoice = Array(links.prefix(9))
    return []
  }

  /// Opens the link of a digit; any other key opens none.
  mutating func chooseLink(_ key: Key) -> [DashboardEffect] {
    let links = linkChoice
    linkChoice = []
    guard case .character(let character) = key, let number = character.wholeNumberValue,
      links.indices.contains(number - 1)
    else { return [] }
    return [.open(links[number - 1])]
  }

  /// Copies what a reader needs to quote the incident.
  mutating func copyCitation() -> [DashboardEffect] {
    guard let incident = selectedIncident else { return [] }
    let text = IncidentText.citation(
      incident,
      title: dataset?.title ?? "",
      card: dataset?.card,
      accessed: today
    )
    return [.copy(text, what: "a citation")]
  }
}
