public import Dashboard
public import Incidents

/// A board made ready for its data: every scene as the steps that play it.
public struct Playbook: Sendable {
  /// The board.
  public let board: Storyboard
  /// The data, masked as the board asks.
  public let dataset: Dataset
  /// Whether a scene is there at once: nothing is typed in sight, and no time runs by.
  public var reducesMotion = false
  /// What its author should know, and need not mend.
  public internal(set) var warnings: [StoryboardProblem] = []
  private let views: [SceneView?]

  /// The time between two keys that are typed, in milliseconds.
  static let keyPause = 90
  /// The time after a key that changes the screen at large, such as Enter.
  static let commandPause = 450
  /// The time before typing begins.
  static let firstPause = 900
  /// The time for which viewers still see the keys that were pressed last.
  static let keysStay = 1600

  /// A view of a scene, read for the columns of the data.
  struct SceneView: Equatable, Sendable {
    var settings: ViewSettings
    var typed: String
    var layout: LayoutChoice?
  }

  /// Reads the board's views for its data.
  ///
  /// - Throws: `StoryboardError` with everything in the board that the data does not bear out.
  /// - Complexity: O(*n*) in the bytes of the data for every filter.
  public init(
    board: Storyboard,
    dataset: Dataset,
    text: String,
    file: String
  ) throws(StoryboardError) {
    var rehearsal = Rehearsal(board, BoardLines(text, file: file))
    rehearsal.checkBoard()
    let views = rehearsal.views(of: MemoryStore(dataset))
    guard rehearsal.problems.isEmpty else { throw StoryboardError(rehearsal.problems) }
    self.init(board: board, dataset: dataset, views: views)
  }

  /// Takes views that were rehearsed with the data.
  init(board: Storyboard, dataset: Dataset, views: [SceneView?]) {
    self.board = board
    self.dataset = dataset
    self.views = views
  }

  /// What is shown around the panes during a scene.
  public func stage(of index: Int) -> Stage {
    let scene = board.scenes[index]
    return Stage(
      banner: board.banner,
      title: scene.title,
      caption: scene.caption,
      position: Stage.Position(number: index + 1, count: board.scenes.count),
      spotlight: scene.spotlight,
      card: scene.card
    )
  }

  /// The steps of a scene, from the screen that the scene before left.
  public func steps(of index: Int) -> [PlayStep] {
    let scene = board.scenes[index]
    let stage = stage(of: index)
    var steps: [PlayStep] = []
    if let view = views[index] {
      steps.append(.act(.viewSet(view.settings, typed: view.typed, layout: view.layout)))
    }
    let keys = scene.keys.flatMap { try? Key.keys(in: $0) } ?? []
    var typing = stage
    // Until everything is typed the figures of the caption would be those of another question.
    if !keys.isEmpty { typing.caption = "" }
    steps.append(.act(.staged(typing)))
    if let unit = scene.timelapse {
      // Of a time that does not run the end is left, and its pause goes with the others.
      steps += timelapse(unit, of: index).suffix(reducesMotion ? 2 : .max)
    }
    if let days = scene.compare { steps.append(.act(.comparisonSet(days))) }
    if !keys.isEmpty {
      steps.append(.wait(Self.firstPause))
      steps += self.typing(keys, &typing)
      typing.caption = stage.caption
      steps.append(.act(.staged(typing)))
    }
    if reducesMotion { return steps.filter(\.isAct) + [.wait(scene.hold)] }
    guard !keys.isEmpty, scene.hold > Self.keysStay else { return steps + [.wait(scene.hold)] }
    return steps + [
      .wait(Self.keysStay), .act(.staged(stage)), .wait(scene.hold - Self.keysStay),
    ]
  }

  /// The steps that lead to a scene from anywhere: those of the scenes before it that it builds on,
  /// without their pauses, and its own.
  public func steps(leadingTo index: Int) -> [PlayStep] {
    let first = views[...index].lastIndex { $0 != nil } ?? 0
    var steps: [PlayStep] = []
    if views[first] == nil {
      var view = ViewSettings()
      view.dimension = dataset.openingDimension
      steps.append(.act(.viewSet(view, typed: "")))
    }
    for before in first..<index {
      steps += self.steps(of: before).filter(\.isAct)
    }
    return steps + self.steps(of: index)
  }

  /// The longest pause that the board's author asked for, in whole seconds.
  public var longestHold: Int { board.scenes.reduce(0) { max($0, ($1.hold + 999) / 1000) } }

  /// How long a scene takes by itself, in milliseconds.
  public func duration(of index: Int) -> Int {
    steps(of: index).reduce(0) { if case .wait(let time) = $1 { $0 + time } else { $0 } }
  }

  /// A line is typed from the key that opens it up to Enter or Esc.
  private func typing(_ keys: [Key], _ stage: inout Stage) -> [PlayStep] {
    var isInLine = false
    var steps: [PlayStep] = []
    for key in keys {
      let isText = if case .character = key { true } else { false }
      stage.keys.press(key, isTyped: isInLine)
      isInLine = key != .enter && key != .escape && (isInLine || KeyCaps.opensLine(key))
      steps.append(.act(.staged(stage)))
      steps.append(.act(.keyPressed(key)))
      steps.append(.wait(isText ? Self.keyPause : Self.commandPause))
    }
    return steps
  }

  /// The view again and again, each time up to a later end: bars race, the timeline fills.
  private func timelapse(_ unit: Timeline.Unit, of index: Int) -> [PlayStep] {
    let view = views[...index].last { $0 != nil } ?? nil
    guard let view, let days = dataset.dateRange else { return [] }
    let spans = unit.spans(from: days.lowerBound, to: days.upperBound)
    let pause = max(120, min(700, 12_000 / max(1, spans.count)))
    return spans.flatMap { span -> [PlayStep] in
      var settings = view.settings
      let line = settings.query.text(settingDates: days.lowerBound...span.upperBound)
      settings.query = (try? Query(line, columns: dataset.extraColumns)) ?? settings.query
      return [.act(.viewSet(settings, typed: line, layout: view.layout)), .wait(pause)]
    }
  }
}
