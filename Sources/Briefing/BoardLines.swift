/// The lines of a board, to tell where its keys stand: the parser forgets that.
struct BoardLines {
  let file: String
  private let lines: [Substring]
  /// The line of each `[[scene]]`, counted from 0.
  private let sceneStarts: [Int]

  init(_ text: String, file: String) {
    self.file = file
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    self.lines = lines
    sceneStarts = lines.indices.filter { Self.isSceneHeading(lines[$0]) }
  }

  /// A problem at a key of the board, or of one of its scenes, counted from 0.
  func problem(
    _ reason: StoryboardProblem.Reason,
    at key: String,
    ofScene scene: Int? = nil
  ) -> StoryboardProblem {
    let range = range(ofScene: scene)
    for index in range {
      let line = lines[index]
      let indent = line.prefix { $0 == " " || $0 == "\t" || $0 == "[" || $0 == "\"" }
      let rest = line.dropFirst(indent.count)
      guard rest.hasPrefix(key),
        rest.dropFirst(key.count).first.map({ " \t=]\".".contains($0) })
          ?? false
      else { continue }
      let column = indent.filter { $0 != "[" && $0 != "\"" }.count + 1
      return StoryboardProblem(file: file, line: index + 1, column: column, reason: reason)
    }
    return StoryboardProblem(file: file, line: range.lowerBound + 1, reason: reason)
  }

  static func isSceneHeading(_ line: some StringProtocol) -> Bool {
    String(line.filter { $0 != " " && $0 != "\t" }).hasPrefix("[[scene]]")
  }

  private func range(ofScene scene: Int?) -> Range<Int> {
    guard let scene else { return 0..<max(1, sceneStarts.first ?? lines.count) }
    guard scene < sceneStarts.count else { return 0..<max(1, lines.count) }
    let end = scene + 1 < sceneStarts.count ? sceneStarts[scene + 1] : lines.count
    return sceneStarts[scene]..<end
  }
}
