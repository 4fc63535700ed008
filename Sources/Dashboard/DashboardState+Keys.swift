import Incidents

extension DashboardState {
  /// The largest count; a held key must not add up to an overflow.
  private static let largestCount = 9_999_999

  /// Does what a key stands for at the moment.
  mutating func press(_ key: Key) -> [DashboardEffect] {
    if !linkChoice.isEmpty { return chooseLink(key) }
    if mode == .writing { return write(key) }
    let command = keymap.command(for: key, in: mode)
    if command != .quit || key != .control("c"), deferred.contains(where: \.opensText) {
      deferred.append(.key(key))
      return []
    }
    if takeCount(key, command) { return [] }
    let count = pendingCount
    pendingCount = nil
    // Escape with a count only drops the count.
    if count != nil, command == .leave { return [] }
    if let command { return perform(command, times: count) }
    if mode == .finding, case .character(let character) = key {
      finder?.text.insert(String(character))
      followFinder()
      return []
    }
    if mode.takesText, case .character(let character) = key { return type(String(character)) }
    if mode == .overlay, key == .character("q") {
      message = StatusMessage("Esc closes this window; q quits from the main screen only")
    }
    return []
  }

  /// Does a command, as often as it says.
  mutating func perform(_ command: Command, times: Int?) -> [DashboardEffect] {
    self.times = times
    defer { self.times = nil }
    return perform(command)
  }

  /// Takes a pasted text into the line that is typed, or opens the filter line for it.
  ///
  /// A line end never submits the line: it becomes a blank. What is longer than any filter is cut,
  /// and that is said.
  mutating func paste(_ text: String) -> [DashboardEffect] {
    if mode == .writing {
      write(text)
      return []
    }
    message = nil
    var effects: [DashboardEffect] = []
    if mode == .browsing { effects = perform(.beginFilter) }
    guard mode.takesText else { return effects }
    let end = FilterField.pasteEnd(of: text)
    if end != nil {
      let limit = FilterField.pasteLimit.grouped
      message = StatusMessage(
        "the filter takes the first \(limit) bytes of what was pasted",
        isFailure: true
      )
    }
    let line = String(text[..<(end ?? text.endIndex)].map { $0.isNewline ? " " : $0 })
    let words = line.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
    return effects + type(VisibleText(String(words)).description)
  }

  /// Whether the key is part of a count: the first digit by its command, any further one plain.
  private mutating func takeCount(_ key: Key, _ command: Command?) -> Bool {
    guard let digit = key.digit else { return false }
    if command == .count {
      pendingCount = min(Self.largestCount, (pendingCount ?? 0) * 10 + digit)
      return true
    }
    guard let count = pendingCount else { return false }
    pendingCount = min(Self.largestCount, count * 10 + digit)
    return true
  }
}

extension Key {
  /// The digit of the key, whatever is held with it.
  fileprivate var digit: Int? {
    switch self {
    case .character(let character), .alt(let character):
      character.isASCII ? character.wholeNumberValue : nil
    case .function(let number): number < 10 ? number : nil
    default: nil
    }
  }
}
