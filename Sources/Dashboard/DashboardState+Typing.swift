extension DashboardState {
  /// Does what a key asks for while the filter is typed.
  mutating func edit(_ command: Command) -> [DashboardEffect] {
    switch command {
    case .acceptFilter:
      if let chosen = filter.chosen { return take(chosen) }
      endTyping()
      return []
    case .acceptCompletion: return take(filter.chosen ?? 0)
    case .nextCompletion, .previousCompletion:
      choose(command == .nextCompletion ? 1 : -1)
    case .cursorLeft: filter.cursor = max(0, filter.cursor - 1)
    case .cursorRight: filter.cursor = min(filter.text.count, filter.cursor + 1)
    case .cursorToStart: filter.cursor = 0
    case .cursorToEnd: filter.cursor = filter.text.count
    case .deleteBackward:
      filter.delete(before: 1)
      return filterEdited()
    case .deleteForward:
      filter.delete(after: 1)
      return filterEdited()
    case .deleteWord:
      filter.deleteWord()
      return filterEdited()
    case .deleteLine:
      filter.set("")
      return filterEdited()
    default: break
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
}
