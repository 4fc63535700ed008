public import Dashboard

/// The text of a storyboard, in which scenes are changed as a person would: comments, order of keys
/// and everything that is not touched stay as they were written.
public struct StoryboardDocument: Hashable, Sendable {
  /// A stretch of lines: what stands before the scenes, a scene with the comment right above it, or
  /// another table.
  struct Block: Hashable, Sendable {
    var lines: [String]
    var isScene = false
  }

  private(set) var blocks: [Block]
  private let lineEnd: String

  /// Takes a text that reads as a board.
  ///
  /// - Complexity: O(*n*) in the characters.
  public init(_ text: String) {
    lineEnd = text.contains("\r\n") ? "\r\n" : "\n"
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    blocks = Self.blocks(of: lines)
  }

  /// A board without scenes.
  ///
  /// - Parameters:
  ///   - title: Its name.
  ///   - data: The files of incidents, none for the bundled dataset.
  ///   - size: The screen that it is made for.
  ///   - theme: The theme.
  public init(title: String, data: [String], size: Viewport, theme: String) {
    var lines = [
      "# sitrep brief FILE presents this briefing, sitrep record FILE -o FILE.svg records it.",
      "title = \(Self.quoted(title))",
    ]
    if !data.isEmpty {
      lines.append("data = [\(data.map(Self.quoted).joined(separator: ", "))]")
    }
    lines.append("size = \"\(max(40, size.columns))x\(max(12, size.rows))\"")
    lines.append("theme = \(Self.quoted(theme))")
    blocks = [Block(lines: lines)]
    lineEnd = "\n"
  }

  /// The text, ready to be written.
  public var text: String {
    blocks.flatMap(\.lines).map { $0 + lineEnd }.joined()
  }

  /// How many scenes there are.
  public var sceneCount: Int { blocks.count(where: \.isScene) }

  /// Puts a scene where another one stands, or behind the last one.
  mutating func insert(_ scene: SceneOutline, at index: Int) {
    var lines = ["[[scene]]", "title = \(Self.quoted(scene.title))"]
    if !scene.caption.isEmpty { lines.append("caption = \(Self.quoted(scene.caption))") }
    if let view = scene.view { lines.append("view = \(Self.quoted(view))") }
    if let pane = scene.spotlight { lines.append("spotlight = \"\(pane.name)\"") }
    insert(Block(lines: lines, isScene: true), at: index)
  }

  /// Takes a scene out.
  mutating func remove(at index: Int) {
    guard let place = place(ofScene: index) else { return }
    blocks.remove(at: place)
  }

  /// Puts a scene in another place among the scenes.
  mutating func move(from index: Int, to target: Int) {
    guard let place = place(ofScene: index), (0..<sceneCount).contains(target) else { return }
    let block = blocks.remove(at: place)
    insert(block, at: target)
  }

  /// Sets a key of a scene to a string, or takes it out for `nil`.
  mutating func set(_ key: String, to value: String?, ofScene index: Int) {
    guard let place = place(ofScene: index) else { return }
    let lines = blocks[place].lines
    let items = TOMLItem.items(in: lines.map(Array.init))
    let line = value.map { "\(key) = \(Self.quoted($0))" }
    for item in items {
      guard case .entry(key, _, let end) = item.kind else { continue }
      // What stands behind the value, a comment perhaps, stays there.
      let rest = lines[item.lines.upperBound].dropFirst(end)
      blocks[place].lines.replaceSubrange(item.lines, with: line.map { [$0 + rest] } ?? [])
      return
    }
    guard let line else { return }
    let title = items.first {
      if case .entry("title", _, _) = $0.kind { true } else { false }
    }
    let above = title ?? items.first
    blocks[place].lines.insert(line, at: (above?.lines.upperBound ?? -1) + 1)
  }

  /// Puts a block in, with a blank line before it and one behind it.
  private mutating func insert(_ block: Block, at index: Int) {
    let last = blocks.lastIndex(where: \.isScene).map { $0 + 1 } ?? blocks.count
    let place = place(ofScene: index) ?? last
    var block = block
    if place < blocks.count, block.lines.last?.isBlank == false { block.lines.append("") }
    if place > 0, blocks[place - 1].lines.last?.isBlank == false {
      blocks[place - 1].lines.append("")
    }
    blocks.insert(block, at: place)
    while place + 1 == blocks.count, blocks[place].lines.last?.isBlank == true {
      blocks[place].lines.removeLast()
    }
  }

  private func place(ofScene index: Int) -> Int? {
    let places = blocks.indices.filter { blocks[$0].isScene }
    return places.indices.contains(index) ? places[index] : nil
  }

  private static func blocks(of lines: [String]) -> [Block] {
    var blocks = [Block(lines: [])]
    var taken = 0
    for item in TOMLItem.items(in: lines.map(Array.init)) {
      guard case .heading(let name) = item.kind else { continue }
      var start = item.lines.lowerBound
      while start > taken, lines[start - 1].isComment { start -= 1 }
      blocks[blocks.count - 1].lines += lines[taken..<start]
      blocks.append(Block(lines: [], isScene: name == "[[scene]]"))
      taken = start
    }
    blocks[blocks.count - 1].lines += lines[taken...]
    return blocks
  }

  /// A string as TOML writes it.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7f:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
  fileprivate var isComment: Bool { drop { $0 == " " || $0 == "\t" }.first == "#" }
}
