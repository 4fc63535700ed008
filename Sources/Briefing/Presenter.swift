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
  /// The digits of a scene's number that are being typed.
  private var digits = ""

  /// Takes a board to present, from a scene on.
  public init(_ playbook: Playbook, from scene: Int = 0, playsByItself: Bool = false) {
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
      guard key == .escape, state.mode == .browsing, state.zoomed == nil else { return nil }
      isExploring = false
      return comeBack()
    }
    guard let command = PresenterCommand(key) else { return digit(key) }
    defer { digits = "" }
    return perform(command)
  }

  /// Goes on with what waits.
  public mutating func timePassed(_ state: DashboardState) -> DirectorMove {
    isExploring ? DirectorMove() : advance()
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
      return playsByItself && waiting.isEmpty ? goOn() : advance()
    case .blank:
      isBlank.toggle()
      var stage = playbook.stage(of: scene)
      stage.isBlank = isBlank
      return DirectorMove(actions: [.staged(stage)], wake: .asBefore)
    case .explore:
      let actions = finish().actions
      isExploring = true
      playsByItself = false
      var stage = playbook.stage(of: scene)
      stage.isExploring = true
      return DirectorMove(actions: actions + [.staged(stage)])
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
      case .act(let action): actions.append(action)
      case .wait(let time):
        // The last pause is the scene's own: without auto-play it lasts until a key is pressed.
        if waiting.isEmpty, !playsByItself { return DirectorMove(actions: actions) }
        return DirectorMove(actions: actions, wake: .after(time))
      }
    }
    guard playsByItself, actions.isEmpty else { return DirectorMove(actions: actions) }
    return goOn()
  }

  private mutating func goOn() -> DirectorMove {
    guard scene + 1 < playbook.board.scenes.count else {
      playsByItself = false
      return DirectorMove()
    }
    return go(to: scene + 1)
  }

  /// What the scene still has to do, without its pauses.
  private mutating func finish() -> DirectorMove {
    defer { waiting = [] }
    let actions = waiting.compactMap { step -> DashboardAction? in
      if case .act(let action) = step { action } else { nil }
    }
    return DirectorMove(actions: actions)
  }
}
