import Incidents

extension DashboardState {
  /// Says the pane that has the keys in one sentence, on the screen and to the clipboard.
  mutating func sayPane() -> [DashboardEffect] {
    guard let sentence = paneSentence else {
      message = StatusMessage("there is nothing in this pane to say")
      return []
    }
    message = StatusMessage(sentence)
    return [.say(sentence)]
  }

  /// What is selected in the pane that has the keys as one sentence, or `nil` when nothing is.
  public var paneSentence: String? {
    guard let answer else { return nil }
    let isFiltered = !answer.question.query.isEmpty
    let measure = answer.question.measure
    switch focus {
    case .list, .detail: return selectedIncident.map(PaneSentence.incident)
    case .bars:
      guard bars.selection < answer.facets.count else { return nil }
      return PaneSentence.bar(
        answer.facets[bars.selection],
        among: answer.facets,
        of: answer.question.dimension,
        by: measure,
        isFiltered: isFiltered
      )
    case .figures: return PaneSentence.selection(answer)
    case .map:
      guard let map = answer.map, let cell = crosshairCell,
        let line = MapText(map, measure: measure).lines(at: cell).first
      else { return nil }
      return line.map(\.text).joined() + "."
    case .timeline:
      let buckets = answer.timeline.buckets
      guard bucket < buckets.count else { return nil }
      return PaneSentence.bucket(
        buckets[bucket],
        before: bucket > 0 ? buckets[bucket - 1] : nil,
        unit: answer.timeline.unit,
        by: measure,
        isFiltered: isFiltered
      )
    }
  }
}
