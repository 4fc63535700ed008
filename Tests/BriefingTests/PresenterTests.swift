import Briefing
import Dashboard
import Incidents
import SitrepTestSupport
import Testing

/// Presenting, as a script of keys and time.
@Suite struct PresenterTests {
  private let state = DashboardState()

  private static func playbook() throws -> Playbook {
    let text = """
      title = "x"
      [[scene]]
      title = "one"
      view = "by=country"
      [[scene]]
      title = "two"
      keys = "/a"
      [[scene]]
      title = "three"
      view = "by=kind"
      """
    return try Playbook(
      board: Storyboard(toml: text, file: "p.toml"),
      dataset: SampleIncidents.dataset(),
      text: text,
      file: "p.toml"
    )
  }

  private static func titles(_ move: DirectorMove?) -> [String] {
    (move?.actions ?? []).compactMap { action in
      if case .staged(let stage) = action { stage?.title } else { nil }
    }
  }

  private static func keys(_ move: DirectorMove) -> [Key] {
    move.actions.compactMap { if case .keyPressed(let key) = $0 { key } else { nil } }
  }

  @Test func `the first scene stands until a key is pressed`() throws {
    var presenter = Presenter(try Self.playbook())
    let move = presenter.begin(state)
    #expect(Self.titles(move) == ["one"])
    #expect(move.wake == .never)
    #expect(presenter.scene == 0)
  }

  @Test func `a screen that does not suit is told until it does or the presenter goes on`() throws {
    var presenter = Presenter(try Self.playbook(), largest: Viewport(columns: 200, rows: 50))
    var state = DashboardState()
    func remark() -> String { state.stagePane?.trailing.map(\.text).joined() ?? "no stage" }
    _ = state.apply(.started(Viewport(columns: 80, rows: 24)))
    for action in presenter.begin(state).actions { _ = state.apply(action) }
    #expect(remark() == "80×24 cells, made for 120×36")
    _ = state.apply(.resized(Viewport(columns: 120, rows: 36)))
    #expect(remark() == "")
    _ = state.apply(.resized(Viewport(columns: 220, rows: 50)))
    #expect(remark() == "220×50 cells are small print at 1080p, up to 200×50 are read")
    let second = presenter.take(.character(" "), state)
    for action in second?.actions ?? [] { _ = state.apply(action) }
    #expect(presenter.scene == 1)
    #expect(remark() == "")
  }

  @Test func `a key records the screen and lets the scene go on`() throws {
    var presenter = Presenter(try Self.playbook())
    _ = presenter.begin(state)
    let move = presenter.take(.character("R"), state)
    #expect(move == DirectorMove(actions: [.commandGiven(.recordScreen)], wake: .asBefore))
  }

  @Test func `keys of a scene are typed one by one in sight of everybody`() throws {
    var presenter = Presenter(try Self.playbook())
    _ = presenter.begin(state)
    let firstFound = presenter.take(.character(" "), state)
    let first = try #require(firstFound)
    #expect(presenter.scene == 1)
    #expect(Self.keys(first) == [])
    guard case .after = first.wake else {
      Issue.record("nothing would be typed: \(first.wake)")
      return
    }
    #expect(Self.keys(presenter.timePassed(state)) == [.character("/")])
    #expect(Self.keys(presenter.timePassed(state)) == [.character("a")])
    guard case .after = presenter.timePassed(state).wake else {
      Issue.record("the keys would stay in sight")
      return
    }
    #expect(presenter.timePassed(state).wake == .never)
  }

  @Test func `with reduced motion a scene is there at once, and only its end is waited for`() throws
  {
    var playbook = try Self.playbook()
    playbook.reducesMotion = true
    var presenter = Presenter(playbook, playsByItself: true)
    _ = presenter.begin(state)
    let second = presenter.timePassed(state)
    #expect(Self.keys(second) == [.character("/"), .character("a")])
    #expect(second.wake == .after(playbook.board.scenes[1].hold))
    #expect(playbook.duration(of: 1) == playbook.board.scenes[1].hold)
  }

  @Test func `with reduced motion a time-lapse is its last picture`() throws {
    let text = """
      title = "x"
      [[scene]]
      title = "one"
      view = "by=country"
      timelapse = "month"
      """
    var playbook = try Playbook(
      board: Storyboard(toml: text, file: "p.toml"),
      dataset: SampleIncidents.dataset(),
      text: text,
      file: "p.toml"
    )
    let moving = playbook.steps(of: 0)
    playbook.reducesMotion = true
    let still = playbook.steps(of: 0)
    let views = still.count { if case .act(.viewSet) = $0 { true } else { false } }
    #expect(views == 2)
    #expect(still.count { if case .wait = $0 { true } else { false } } == 1)
    #expect(moving.count > still.count + 2)
    #expect(
      moving.last { if case .act(.viewSet) = $0 { true } else { false } }
        == still.last { if case .act(.viewSet) = $0 { true } else { false } }
    )
  }

  @Test func `going on early types the rest at once`() throws {
    var presenter = Presenter(try Self.playbook())
    _ = presenter.begin(state)
    _ = presenter.take(.character(" "), state)
    let moveFound = presenter.take(.right, state)
    let move = try #require(moveFound)
    #expect(Self.keys(move) == [.character("/"), .character("a")])
    #expect(presenter.scene == 2)
  }

  @Test func `a number and Enter lead to that scene with all that it builds on`() throws {
    var presenter = Presenter(try Self.playbook())
    _ = presenter.begin(state)
    _ = presenter.take(.character("3"), state)
    let thirdFound = presenter.take(.enter, state)
    let third = try #require(thirdFound)
    #expect(presenter.scene == 2)
    #expect(Self.titles(third) == ["three"])
    let secondFound = presenter.take(.left, state)
    let second = try #require(secondFound)
    #expect(presenter.scene == 1)
    // The second scene has no view of its own, so the first one's comes before it.
    #expect(Self.titles(second).contains("one"))
  }

  private static func stages(_ move: DirectorMove) -> [Stage] {
    move.actions.compactMap { if case .staged(let stage?) = $0 { stage } else { nil } }
  }

  @Test func `scenes follow each other by themselves until the last, each with its progress`()
    throws
  {
    let playbook = try Self.playbook()
    var presenter = Presenter(playbook, playsByItself: true)
    var move = presenter.begin(state)
    var passed = [0, 0, 0]
    var progress: [[Int]] = [[], [], []]
    while case .after(let time) = move.wake, progress.joined().count < 500 {
      let shown = try #require(Self.stages(move).last?.progress)
      progress[presenter.scene].append(shown)
      passed[presenter.scene] += time
      move = presenter.timePassed(state)
    }
    #expect(presenter.scene == 2)
    #expect(!presenter.playsByItself)
    #expect(Self.stages(move).last?.progress == nil)
    #expect(passed == (0..<3).map { playbook.duration(of: $0) })
    for scene in progress {
      #expect(scene.first == 0)
      #expect(scene.count > 10)
      #expect(scene == scene.sorted())
      #expect(scene.last ?? 0 > 900)
    }
  }

  @Test func `progress goes when the scenes wait again, and nothing moves with reduced motion`()
    throws
  {
    var presenter = Presenter(try Self.playbook(), playsByItself: true)
    #expect(Self.stages(presenter.begin(state)).last?.progress == 0)
    let waitingFound = presenter.take(.character("p"), state)
    let waiting = try #require(waitingFound)
    #expect(waiting.wake == .never)
    #expect(try #require(Self.stages(waiting).last).progress == nil)
    var playbook = try Self.playbook()
    playbook.reducesMotion = true
    var still = Presenter(playbook, playsByItself: true)
    let move = still.begin(state)
    #expect(Self.stages(move).last?.progress == nil)
    #expect(move.wake == .after(playbook.duration(of: 0)))
  }

  @Test func `looking around leaves the keys to the dashboard and Escape comes back`() throws {
    var presenter = Presenter(try Self.playbook())
    _ = presenter.begin(state)
    _ = presenter.take(.tab, state)
    #expect(presenter.isExploring)
    let passedFound = presenter.take(.character(" "), state)
    #expect(Self.keys(try #require(passedFound)) == [.character(" ")])
    let backFound = presenter.take(.escape, state)
    let back = try #require(backFound)
    #expect(!presenter.isExploring)
    #expect(Self.titles(back) == ["one"])
    #expect(presenter.scene == 0)
  }

  @Test func `viewers see the keys of somebody who looks around, for a moment`() throws {
    var presenter = Presenter(try Self.playbook())
    var driver = state
    _ = presenter.begin(driver)
    _ = presenter.take(.tab, driver)
    var shown: [[String]] = []
    for key in try Key.keys(in: "mm/eg<Enter>") {
      let moveFound = presenter.take(key, driver)
      let move = try #require(moveFound)
      guard case .after = move.wake else {
        Issue.record("the keys would stay")
        return
      }
      for action in move.actions { _ = driver.apply(action) }
      shown.append(try #require(Self.stages(move).last).keys.labels)
    }
    #expect(
      shown == [
        ["m"], ["m", "m"], ["m", "m", "/"], ["m", "m", "/e"], ["m", "m", "/eg"],
        ["m", "m", "/eg", "Enter"],
      ]
    )
    let after = presenter.timePassed(driver)
    #expect(Self.stages(after).map(\.keys.isEmpty) == [true])
    #expect(Self.stages(after).map(\.isExploring) == [true])
    #expect(after.wake == .never)
  }

  @Test func `the keys of a scene are seen while it types them and for a moment after`() throws {
    let playbook = try Self.playbook()
    let steps = playbook.steps(of: 1)
    var shown: [[String]] = []
    var times: [Int] = []
    for step in steps {
      if case .act(.staged(let stage?)) = step { shown.append(stage.keys.labels) }
      if case .wait(let time) = step { times.append(time) }
    }
    #expect(shown == [[], ["/"], ["/a"], ["/a"], []])
    let hold = playbook.board.scenes[1].hold
    #expect(times.suffix(2).reduce(0, +) == hold)
    #expect(times.last ?? 0 > 0 && times.last ?? 0 < hold)
  }

  @Test func `nothing goes on behind a blank screen`() throws {
    var presenter = Presenter(try Self.playbook(), playsByItself: true)
    _ = presenter.begin(state)
    let blankFound = presenter.take(.character("."), state)
    #expect(try #require(blankFound).wake == .never)
    let backFound = presenter.take(.character("."), state)
    let back = try #require(backFound)
    #expect(Self.stages(back).last?.isBlank == false)
    guard case .after = back.wake else {
      Issue.record("it does not go on")
      return
    }
    #expect(presenter.scene == 0)
  }

  @Test func `a blank screen comes and goes without losing the place`() throws {
    var presenter = Presenter(try Self.playbook())
    _ = presenter.begin(state)
    let blankFound = presenter.take(.character("."), state)
    let blank = try #require(blankFound)
    guard case .staged(let stage) = try #require(blank.actions.last) else {
      Issue.record("no stage")
      return
    }
    #expect(stage?.isBlank == true)
    _ = presenter.take(.character("."), state)
    #expect(!presenter.isBlank)
    #expect(presenter.scene == 0)
  }

  @Test func `keys without a meaning do nothing to the briefing`() throws {
    var presenter = Presenter(try Self.playbook())
    _ = presenter.begin(state)
    let before = presenter
    #expect(presenter.take(.character("Z"), state) == DirectorMove(wake: .asBefore))
    #expect(presenter == before)
    #expect(presenter.take(.character("q"), state)?.quits == true)
  }
}
