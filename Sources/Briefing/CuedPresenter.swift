public import Dashboard

/// A presenter that tells somebody where it stands, each time that this changes and never else.
public struct CuedPresenter: Director {
  private var presenter: Presenter
  private let start: Int
  private let process: Int32
  private let tell: @Sendable (Cue) -> Void
  private var told: Cue?

  /// Takes the presenter and whom to tell.
  public init(
    _ presenter: Presenter,
    start: Int,
    process: Int32,
    tell: @escaping @Sendable (Cue) -> Void
  ) {
    self.presenter = presenter
    self.start = start
    self.process = process
    self.tell = tell
  }

  /// Begins, and tells with which scene.
  public mutating func begin(_ state: DashboardState) -> DirectorMove {
    defer { tellChange() }
    return presenter.begin(state)
  }

  /// Takes a key as the presenter does, and tells when it leads elsewhere.
  public mutating func take(_ key: Key, _ state: DashboardState) -> DirectorMove? {
    defer { tellChange() }
    return presenter.take(key, state)
  }

  /// Lets time pass, and tells when another scene has begun.
  public mutating func timePassed(_ state: DashboardState) -> DirectorMove {
    defer { tellChange() }
    return presenter.timePassed(state)
  }

  private mutating func tellChange() {
    let cue = Cue(
      scene: presenter.scene,
      activity: presenter.activity,
      start: start,
      process: process
    )
    if cue == told { return }
    told = cue
    tell(cue)
  }
}

extension Presenter {
  /// What somebody who follows is told of it.
  fileprivate var activity: Cue.Activity {
    if isBlank { return .blank }
    if isExploring { return .exploring }
    return playsByItself ? .playing : .presenting
  }
}
