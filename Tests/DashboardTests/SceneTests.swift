import Dashboard
import Incidents
import SitrepTestSupport
import Testing

/// Views are kept as scenes of a storyboard, which somebody else writes.
@Suite struct SceneTests {
  private static func driver(scenes: [SceneOutline] = []) throws -> DashboardDriver {
    var driver = DashboardDriver(hasBoard: true)
    try driver.press("K")
    #expect(driver.changes == [.read])
    driver.send(.boardRead(BoardOutline(name: "a.toml", scenes: scenes)))
    try driver.press("<Home>")
    return driver
  }

  private static let three = [
    SceneOutline(title: "One", caption: "first", view: "by=kind"),
    SceneOutline(title: "Two", caption: "second"),
    SceneOutline(title: "Three", view: "by=actor where=mosque", spotlight: .map),
  ]

  @Test func `without a board the key says why`() throws {
    var driver = DashboardDriver()
    try driver.press("K")
    #expect(driver.state.overlay == nil)
    #expect(driver.state.message?.isFailure == true)
  }

  @Test func `the first scene is asked for at once and holds the view`() throws {
    var driver = DashboardDriver(hasBoard: true)
    try driver.press("/egypt<Enter>2zK")
    driver.send(.boardRead(BoardOutline(name: "a.toml")))
    #expect(driver.state.mode == .writing)
    #expect(driver.state.writing?.editor.text == "egypt")
    try driver.press("<C-u>In Egypt<Enter>")
    guard case .insert(let scene, -1, _) = driver.changes.last else {
      Issue.record("no scene was kept")
      return
    }
    #expect(scene.title == "In Egypt")
    #expect(scene.view?.hasSuffix("where=egypt") == true)
    #expect(scene.view?.contains("theme=") == false)
    #expect(scene.spotlight == .bars)
    #expect(CaptionText.unknownNames(in: scene.caption) == [])
  }

  @Test func `an empty name keeps nothing`() throws {
    var driver = try Self.driver()
    try driver.press("<C-u><Enter>")
    #expect(driver.changes == [.read])
    #expect(driver.state.mode == .overlay)
  }

  @Test func `scenes are listed with their place, light and caption`() throws {
    let driver = try Self.driver(scenes: Self.three)
    let pane = try #require(driver.state.overlayPane)
    #expect(pane.title.map(\.text).joined() == "Scenes · a.toml")
    guard case .list(let rows, 0, 0) = pane.content else {
      Issue.record("no list")
      return
    }
    let texts = rows.map { $0.map(\.text).joined() }
    #expect(texts[0].contains(" 1 One") && texts[0].hasSuffix("first"))
    #expect(texts[2].contains("map"))
  }

  @Test func `keys move, name, light and throw away the selected scene`() throws {
    var driver = try Self.driver(scenes: Self.three)
    try driver.press("jKJ<Del>s")
    #expect(
      driver.changes.dropFirst()
        == [
          .move(scene: 1, to: 0), .move(scene: 1, to: 2), .remove(scene: 1),
          .spotlight(.list, ofScene: 1),
        ]
    )
    try driver.press("js")
    #expect(driver.changes.last == .spotlight(nil, ofScene: 2))
    try driver.press("r<C-u>New<Enter>")
    #expect(driver.changes.last == .title("New", ofScene: 2))
    try driver.press("ke<C-u>{matched}<Enter>u")
    #expect(driver.changes.suffix(2) == [.caption("{matched}", ofScene: 1), .undo])
  }

  /// The scene that a new one would be kept behind, after keys that lead to the window.
  private static func place(_ driver: DashboardDriver, after keys: String) throws -> Int? {
    var driver = driver
    try driver.press(keys)
    driver.send(.boardRead(BoardOutline(name: "a.toml", scenes: three)))
    try driver.press("aNew<Enter>")
    guard case .insert(_, let row, _) = driver.changes.last else { return nil }
    return row
  }

  @Test func `a new scene comes last, or behind the one that was selected or is on stage`() throws {
    var driver = DashboardDriver(hasBoard: true)
    #expect(try Self.place(driver, after: "K") == 2)
    let position = Stage.Position(number: 2, count: 3)
    driver.send(.staged(Stage(title: "Two", position: position, isExploring: true)))
    #expect(try Self.place(driver, after: "K") == 1)
    #expect(try Self.place(Self.driver(scenes: Self.three), after: "<Esc>K") == 0)
    #expect(try Self.place(Self.driver(scenes: Self.three), after: "j<Esc>K") == 1)
  }

  @Test func `the ends of the board hold scenes back`() throws {
    var driver = try Self.driver(scenes: Self.three)
    try driver.press("KGJ")
    #expect(driver.changes == [.read])
  }

  @Test func `what was changed is selected`() throws {
    var driver = try Self.driver(scenes: Self.three)
    driver.send(.boardRead(BoardOutline(name: "a.toml", scenes: Self.three, changed: 2)))
    try driver.press("s")
    #expect(driver.changes.last == .spotlight(nil, ofScene: 2))
  }

  @Test func `Enter shows a scene, or what the one before it left`() throws {
    var driver = try Self.driver(scenes: Self.three)
    try driver.press("j<Enter>")
    #expect(driver.state.overlay == nil)
    #expect(driver.state.view.dimension == .kind)
    try driver.press("u")
    #expect(driver.state.view.dimension == .country)
  }

  @Test func `a board that fails is told and asks for nothing`() throws {
    var driver = DashboardDriver(hasBoard: true)
    try driver.press("K")
    driver.send(.boardFailed("a.toml:3:1: no"))
    #expect(driver.state.message?.text == "a.toml:3:1: no")
    #expect(driver.state.mode == .overlay)
  }
}
