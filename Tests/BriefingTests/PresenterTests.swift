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

  @Test func `scenes follow each other by themselves until the last`() throws {
    var presenter = Presenter(try Self.playbook(), playsByItself: true)
    var wakes = 0
    var move = presenter.begin(state)
    while case .after = move.wake, wakes < 20 {
      move = presenter.timePassed(state)
      wakes += 1
    }
    #expect(presenter.scene == 2)
    #expect(!presenter.playsByItself)
    #expect(wakes < 20)
  }

  @Test func `looking around leaves the keys to the dashboard and Escape comes back`() throws {
    var presenter = Presenter(try Self.playbook())
    _ = presenter.begin(state)
    _ = presenter.take(.tab, state)
    #expect(presenter.isExploring)
    #expect(presenter.take(.character(" "), state) == nil)
    let backFound = presenter.take(.escape, state)
    let back = try #require(backFound)
    #expect(!presenter.isExploring)
    #expect(Self.titles(back) == ["one"])
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
