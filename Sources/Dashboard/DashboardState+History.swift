import Incidents

extension DashboardState {
  /// How many filters are remembered; older ones are forgotten.
  public static let filterHistoryLimit = 200

  /// Takes the filters of earlier runs, oldest first, before those of this one.
  mutating func adoptFilterHistory(_ lines: [String]) {
    let own = filterHistory
    filterHistory = []
    for line in lines + own { rememberFilter(line) }
  }

  /// Makes a line the newest of the history; it stands there once.
  mutating func rememberFilter(_ line: String) {
    guard !line.isEmpty else { return }
    filterHistory.removeAll { $0 == line }
    filterHistory.append(line)
    if filterHistory.count > Self.filterHistoryLimit { filterHistory.removeFirst() }
  }

  /// Shows the filter before (or after) the one shown, of those that begin with what was typed.
  mutating func recallFilter(_ step: Int) -> [DashboardEffect] {
    var recall =
      filter.recall
      ?? FilterField.Recall(typed: filter.line.editable, position: filterHistory.count)
    let isOlder = step < 0
    let places =
      isOlder
      ? Array(filterHistory.indices.prefix(recall.position).reversed())
      : Array(filterHistory.indices.dropFirst(recall.position + 1))
    let shown = filter.line.editable
    let found = places.first {
      let line = recallable(filterHistory[$0])
      return line.hasPrefix(recall.typed) && line != shown
    }
    if let found {
      recall.position = found
      filter.line.replaceEditable(with: recallable(filterHistory[found]))
      filter.recall = recall
    } else if isOlder {
      message = StatusMessage(
        recall.typed.isEmpty ? "no older filter" : "no older filter begins so"
      )
      return []
    } else {
      guard filter.recall != nil else { return [] }
      filter.line.replaceEditable(with: recall.typed)
      filter.recall = nil
    }
    filter.dropCompletions()
    return followFilter()
  }

  /// A line of the history without what is pinned, which stands in the line already.
  private func recallable(_ line: String) -> String {
    let pinned = filter.text.prefix(filter.line.fixed)
    guard !pinned.isEmpty, line.hasPrefix(pinned) else { return line }
    return String(line.dropFirst(pinned.count))
  }
}
