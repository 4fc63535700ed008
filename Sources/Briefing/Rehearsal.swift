import Dashboard
import Incidents

/// The check of a board against its data: every view is asked once.
struct Rehearsal {
  private let board: Storyboard
  private let lines: BoardLines
  private(set) var problems: [StoryboardProblem] = []

  init(_ board: Storyboard, _ lines: BoardLines) {
    self.board = board
    self.lines = lines
  }

  /// Looks at what needs no data.
  mutating func checkBoard() {
    if board.size.columns < 40 || board.size.rows < 12 {
      let size = board.size
      note(.tooSmall(columns: size.columns, rows: size.rows), at: "size")
    }
    checkMask()
  }

  /// The scenes' views; what is wrong with the board stands in `problems` then.
  mutating func views(of store: MemoryStore) -> [Playbook.SceneView?] {
    for name in store.dataset.unknownFields(of: board.mask) {
      note(.unknownMaskField(name), at: "mask")
    }
    return board.scenes.indices.map { view(of: $0, store) }
  }

  /// Looks at the filters where there are no data; any word before a colon may be a column of theirs.
  mutating func checkFilters() {
    for (index, scene) in board.scenes.enumerated() {
      guard let line = scene.view.flatMap({ try? ViewLine($0) }) else { continue }
      let columns = line.query.split(whereSeparator: { " -(".contains($0) })
        .compactMap { word in word.firstIndex(of: ":").map { String(word[..<$0]) } }
      do {
        _ = try Query(line.query, columns: columns)
      } catch {
        note(.badQuery(error.description), at: "view", index)
      }
    }
  }

  private mutating func view(
    of index: Int,
    _ store: MemoryStore
  ) -> Playbook.SceneView? {
    let (scene, dataset) = (board.scenes[index], store.dataset)
    if scene.timelapse != nil, dataset.dateRange == nil {
      note(.nothingToPlay, at: "timelapse", index)
    }
    guard let text = scene.view, var line = try? ViewLine(text) else { return nil }
    line.chooseDimension(for: dataset)
    var settings = line.settings
    if let error = settings.resolve(columns: dataset.extraColumns) {
      note(.badView(error.description), at: "view", index)
    }
    do {
      settings.query = try Query(line.query, columns: dataset.extraColumns)
    } catch {
      note(.badQuery(error.description), at: "view", index)
      return nil
    }
    let answer = try? store.answer(Question(query: settings.query, bucketLimit: 10))
    if let answer, answer.matched.tally.incidents == 0 {
      note(.matchesNothing(query: line.query), at: "view", index)
    }
    return Playbook.SceneView(settings: settings, typed: line.query, layout: line.layout)
  }

  /// Finds the board's own words that the mask hides.
  private mutating func checkMask() {
    if board.mask.isEmpty { return }
    var words: [(text: String, key: String, scene: Int?)] = [
      (board.title, "title", nil), (board.banner ?? "", "banner", nil),
    ]
    for (index, scene) in board.scenes.enumerated() {
      words += [
        (scene.title, "title", index), (scene.caption, "caption", index),
        (scene.notes, "notes", index), (scene.view ?? "", "view", index),
        (scene.keys ?? "", "keys", index),
      ]
      if case .lines(let lines) = scene.card?.content {
        words.append((lines.joined(separator: "\n"), "card", index))
      }
    }
    for (word, covered) in zip(words, board.mask.covered(words.map(\.text)))
    where covered != word.text {
      note(.showsMasked(covered), at: word.key, word.scene)
    }
  }

  private mutating func note(
    _ reason: StoryboardProblem.Reason,
    at key: String,
    _ scene: Int? = nil
  ) {
    problems.append(lines.problem(reason, at: key, ofScene: scene))
  }
}
