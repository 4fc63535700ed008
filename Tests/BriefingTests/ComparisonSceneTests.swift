import Briefing
import Dashboard
import Incidents
import SitrepTestSupport
import Testing

@testable import sitrep

/// Scenes that set a stretch of time against another one.
@Suite struct ComparisonSceneTests {
  private static let caption =
    "{a} in {a_dates}, {b} in {b_dates}: {change}; {change_killed}; {b_killed} {b_injured}"

  private static func playbook(_ scenes: String) throws -> Playbook {
    let text = "title = \"x\"\n" + scenes
    return try Playbook(
      board: Storyboard(toml: text, file: "c.toml"),
      dataset: SampleIncidents.dataset(),
      text: text,
      file: "c.toml"
    )
  }

  private static func problems(_ scene: String) -> [StoryboardProblem] {
    do throws(StoryboardError) {
      _ = try Storyboard(toml: "title = \"x\"\n[[scene]]\ntitle = \"y\"\n" + scene, file: "c.toml")
      return []
    } catch {
      return error.problems
    }
  }

  @Test func `a view is set against the stretch beside it, in words and figures`() throws {
    let playbook = try Self.playbook(
      """
      [[scene]]
      title = "y"
      view = "by=country where=date:2016"
      compare = "2015"
      caption = "\(Self.caption)"
      """
    )
    var captions = SceneCaptions(
      playbook,
      state: DashboardState(),
      store: MemoryStore(playbook.dataset)
    )
    let caption = captions.caption(of: 0)
    #expect(caption.hasPrefix("3 in 2016, 5 in 2015: −40 %; "), "\(caption)")
    #expect(!caption.contains("–"))
  }

  @Test func `without a view what stands there is compared, whether shown or typed`() throws {
    let playbook = try Self.playbook(
      """
      [[scene]]
      title = "typed"
      keys = "/date:2016<Enter>"
      [[scene]]
      title = "compared"
      compare = "2015"
      caption = "{a} {b}"
      [[scene]]
      title = "over"
      view = "by=kind where=date:2016"
      caption = "{a} {b} {matched}"
      """
    )
    var captions = SceneCaptions(
      playbook,
      state: DashboardState(),
      store: MemoryStore(playbook.dataset)
    )
    #expect(captions.caption(of: 1) == "3 5")
    #expect(captions.caption(of: 2) == "– – 3")
  }

  @Test(arguments: ["2015..", "yesterday", "", "2015-13", "2016..2015", "2015 killed:1"])
  func `what is no stretch of time is told with its line`(text: String) {
    let problems = Self.problems("compare = \"\(text)\"")
    #expect(problems.map(\.line) == [4])
    #expect(problems.first?.message.contains("2014-12..2015-02") == true)
  }

  @Test func `a view and a key that both name a stretch are told with the key's line`() {
    let problems = Self.problems("view = \"compare=2014 where=date:2015\"\ncompare = \"2013\"")
    #expect(problems.map(\.line) == [5])
    #expect(problems.map(\.reason) == [.comparedTwice])
    #expect(Self.problems("view = \"compare=2014 where=date:2015\"").isEmpty)
  }

  @Test func `figures of a comparison are known names`() {
    #expect(CaptionText.unknownNames(in: Self.caption + "{a_killed}") == ["a_killed"])
  }
}
