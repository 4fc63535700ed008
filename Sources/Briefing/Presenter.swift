public import Dashboard

/// Presents a board: steps through its scenes by keys or by itself, leaves it to look around, and
/// comes back.
public struct Presenter: Director, Equatable {
  /// The number of the scene, counted from 0.
  public private(set) var scene: Int
  /// Whether scenes follow each other by themselves.
  public private(set) var playsByItself = false
  /// Whether the dashboard has the keys.
  public private(set) var isExploring = false
  /// Whether the screen is blank.
  public private(set) var isBlank = false

  private let playbook: Playbook
  private var waiting: ArraySlice<PlayStep> = []
  /// What is shown around the panes.
  private var stage = Stage()
  /// How long the scene has been playing, in milliseconds, and how long it takes in all.
  private var elapsed = 0
  private var duration = 1
  /// The digits of a scene's number that are being typed.
  private var digits = ""
  /// What the screen should be like, until the presenter goes on.
  private var fit: StageFit?

  /// Takes a board to present, from a scene on; the first one tells of a screen that is too small for
  /// the board, or larger than can be read.
  public init(
    _ playbook: Playbook,
    from scene: Int = 0,
    playsByItself: Bool = false,
    largest: Viewport? = nil
  ) {
    fit = largest.map { StageFit(wanted: playbook.board.size, largest: $0) }
    self.playbook = playbook
    self.scene = max(0, min(scene, playbook.board.scenes.count - 1))
    self.playsByItself = playsByItself
  }

  /// Whether both stand at the same point of the same board.
  public static func == (left: Self, right: Self) -> Bool {
    left.scene == right.scene && left.playsByItself == right.playsByItself
      && left.isExploring == right.isExploring && left.isBlank == right.isBlank
      && left.waiting == right.waiting && left.playbook.board == right.playbook.board
  }

  /// Begins with the first scene.
  public mutating func begin(_ state: DashboardState) -> DirectorMove { go(to: scene) }

  /// Takes the presenter's keys, and leaves all others to the dashboard while looking around.
  public mutating func take(_ key: Key, _ state: DashboardState) -> DirectorMove? {
    if isExploring {
      guard key == .escape, state.mode == .browsing, state.zoomed == nil else {
        return pass(key, isTyped: state.mode != .browsing)
      }
      isExploring = false
      return comeBack()
    }
    fit = nil
    guard let command = PresenterCommand(key) else { return digit(key) }
    defer { digits = "" }
    return perform(command)
  }

  /// Goes on with what waits.
  public mutating func timePassed(_ state: DashboardState) -> DirectorMove {
    guard isExploring else { return advance() }
    stage.keys = KeyCaps()
    return DirectorMove(actions: [.staged(stage)])
  }

  /// Gives a key to the dashboard and shows it to viewers for a while.
  private mutating func pass(_ key: Key, isTyped: Bool) -> DirectorMove {
    stage.keys.press(key, isTyped: isTyped)
    return DirectorMove(
      actions: [.staged(stage), .keyPressed(key)],
      wake: .after(Playbook.keysStay)
    )
  }

  private mutating func perform(_ command: PresenterCommand) -> DirectorMove {
    let last = playbook.board.scenes.count - 1
    switch command {
    case .next:
      if let number = Int(digits) { return go(to: max(0, min(number - 1, last))) }
      return scene < last ? go(to: scene + 1) : finish()
    case .previous: return go(to: max(0, scene - 1))
    case .first: return go(to: 0)
    case .last: return go(to: last)
    case .play:
      playsByItself.toggle()
      if playsByItself, waiting.isEmpty { return goOn() }
      return shown(advance())
    case .blank:
      isBlank.toggle()
      // Nothing goes on behind a blank screen.
      return shown(isBlank ? DirectorMove() : advance())
    case .explore:
      let actions = finish().actions
      isExploring = true
      playsByItself = false
      stage = playbook.stage(of: scene)
      stage.isExploring = true
      return DirectorMove(actions: actions + [.staged(stage)])
    case .record: return DirectorMove(actions: [.commandGiven(.recordScreen)], wake: .asBefore)
    case .quit: return DirectorMove(quits: true)
    }
  }

  private mutating func digit(_ key: Key) -> DirectorMove? {
    guard case .character(let character) = key, character.isASCII, character.isNumber else {
      digits = ""
      return DirectorMove(wake: .asBefore)
    }
    digits = String((digits + String(character)).suffix(3))
    return DirectorMove(wake: .asBefore)
  }

  private mutating func go(to index: Int) -> DirectorMove {
    isBlank = false
    let isNext = index == scene + 1 && waiting.isEmpty
    let before = isNext ? [] : finish().actions
    scene = index
    elapsed = 0
    duration = max(1, playbook.duration(of: index))
    waiting = (isNext ? playbook.steps(of: index) : playbook.steps(leadingTo: index))[...]
    var move = advance()
    move.actions = before + move.actions
    return move
  }

  /// Shows the scene again as it was left: what it types has been seen already.
  private mutating func comeBack() -> DirectorMove {
    waiting = playbook.steps(leadingTo: scene)[...]
    return finish()
  }

  /// Does everything up to the next pause, and asks to be called when it is over.
  private mutating func advance() -> DirectorMove {
    var actions: [DashboardAction] = []
    while let step = waiting.popFirst() {
      switch step {
      case .act(let action): actions.append(heeded(action))
      case .wait(let time):
        // The last pause is the scene's own: without auto-play it lasts until a key is pressed.
        if waiting.isEmpty, !playsByItself { return DirectorMove(actions: actions) }
        return DirectorMove(actions: actions + progress(), wake: .after(part(of: time)))
      }
    }
    guard playsByItself, actions.isEmpty else { return DirectorMove(actions: actions) }
    return goOn()
  }

  private mutating func goOn() -> DirectorMove {
    guard scene + 1 < playbook.board.scenes.count else {
      playsByItself = false
      return shown(DirectorMove())
    }
    fit = nil
    return go(to: scene + 1)
  }

  /// What the scene still has to do, without its pauses.
  private mutating func finish() -> DirectorMove {
    var actions: [DashboardAction] = []
    while let step = waiting.popFirst() {
      if case .act(let action) = step { actions.append(heeded(action)) }
    }
    return DirectorMove(actions: actions)
  }
}

extension Presenter {
  /// Keeps what is to be shown around the panes, blank as long as the screen is.
  private mutating func heeded(_ action: DashboardAction) -> DashboardAction {
    guard case .staged(let next?) = action else { return action }
    stage = next
    stage.fit = fit
    stage.isBlank = isBlank
    stage.progress = thousandths
    return .staged(stage)
  }

  /// A move that shows how things stand now.
  private mutating func shown(_ move: DirectorMove) -> DirectorMove {
    stage.isBlank = isBlank
    stage.progress = thousandths
    return DirectorMove(actions: move.actions + [.staged(stage)], wake: move.wake)
  }

  /// How much of the scene has been played, in thousandths; `nil` when it waits for keys, and where
  /// nothing is to move.
  private var thousandths: Int? {
    guard playsByItself, !playbook.reducesMotion else { return nil }
    return min(1000, elapsed * 1000 / duration)
  }

  private mutating func progress() -> [DashboardAction] {
    guard thousandths != nil else { return [] }
    return [heeded(.staged(stage))]
  }

  /// The part of a pause up to which nothing changes; the rest waits.
  ///
  /// Long ones are cut while the scene plays by itself, so that its progress is seen.
  private mutating func part(of time: Int) -> Int {
    let part =
      thousandths == nil
      ? time : min(time, max(Self.shortestTick, duration / Self.ticks))
    if part < time { waiting = [.wait(time - part)] + waiting }
    elapsed += part
    return part
  }

  /// So often a scene's progress is shown, unless the scene is short.
  private static let ticks = 48
  /// The least time between two looks at the progress, in milliseconds.
  private static let shortestTick = 250
}
