import TOMLKit

/// A table of a board whose values are taken one by one, every fault noted and none fatal.
struct BoardTable {
  let table: TOMLTable
  let lines: BoardLines
  /// The scene that the table is, counted from 0; `nil` for the board itself.
  let scene: Int?
  private(set) var problems: [StoryboardProblem] = []

  init(_ table: TOMLTable, _ lines: BoardLines, scene: Int? = nil) {
    self.table = table
    self.lines = lines
    self.scene = scene
  }

  /// Notes a problem at a key.
  mutating func note(_ reason: StoryboardProblem.Reason, at key: String) {
    problems.append(lines.problem(reason, at: key, ofScene: scene))
  }

  /// Notes the problems of a table inside.
  mutating func note(_ others: [StoryboardProblem]) { problems += others }

  /// Notes every key that is not one of these.
  mutating func allow(_ known: [String]) {
    for key in table.keys.sorted() where !known.contains(key) {
      note(.unknownKey(key, nearest: NearestKey.of(key, among: known)), at: key)
    }
  }

  mutating func text(_ key: String) -> String? {
    guard let value = table[key] else { return nil }
    guard let text = value.string else {
      note(.wrongType(key: key, expected: "a string"), at: key)
      return nil
    }
    return text
  }

  mutating func flag(_ key: String) -> Bool {
    guard let value = table[key] else { return false }
    guard let flag = value.bool else {
      note(.wrongType(key: key, expected: "true or false"), at: key)
      return false
    }
    return flag
  }

  /// A string, or a list of strings.
  mutating func texts(_ key: String) -> [String]? {
    guard let value = table[key] else { return nil }
    if let text = value.string { return [text] }
    let texts = value.array?.compactMap(\.string)
    guard let texts, texts.count == value.array?.count else {
      note(.wrongType(key: key, expected: "a string or a list of strings"), at: key)
      return nil
    }
    return texts
  }

  /// Seconds as milliseconds.
  mutating func milliseconds(_ key: String) -> Int? {
    guard let value = table[key] else { return nil }
    let seconds = value.double ?? value.int.map(Double.init)
    guard let seconds, (0...3_600).contains(seconds) else {
      note(.wrongType(key: key, expected: "seconds, from 0 to 3600"), at: key)
      return nil
    }
    return Int((seconds * 1000).rounded())
  }
}
