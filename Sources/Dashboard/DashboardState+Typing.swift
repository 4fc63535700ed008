extension DashboardState {
  /// Does what a key asks for while the filter is typed.
  mutating func edit(_ command: Command) -> [DashboardEffect] {
    switch command {
    case .acceptFilter:
      if let chosen = filter.chosen { return take(chosen) }
      return endTyping()
    case .acceptCompletion: return take(filter.chosen ?? 0)
    case .previousCompletion: choose(-1)
    case .previousChoice: return goUp()
    case .nextChoice: return goDown()
    case .olderFilter: return recallFilter(-1)
    case .newerFilter: return recallFilter(1)
    default:
      if filter.line.edit(command) { return filterEdited() }
    }
    return []
  }

  private mutating func take(_ index: Int) -> [DashboardEffect] {
    guard index < filter.completions.count else { return [] }
    filter.accept(filter.completions[index])
    return filterEdited()
  }

  private mutating func choose(_ step: Int) {
    guard !filter.completions.isEmpty else { return }
    let count = filter.completions.count
    guard let chosen = filter.chosen else {
      filter.chosen = step > 0 ? 0 : count - 1
      return
    }
    filter.chosen = (chosen + step + count) % count
  }

  /// The completions hang below the line: the way up leads through them to the line, and from there
  /// to the filters of before.
  private mutating func goUp() -> [DashboardEffect] {
    guard let chosen = filter.chosen else { return recallFilter(-1) }
    filter.chosen = chosen == 0 ? nil : chosen - 1
    return []
  }

  private mutating func goDown() -> [DashboardEffect] {
    if filter.recall != nil { return recallFilter(1) }
    choose(1)
    return []
  }
}
