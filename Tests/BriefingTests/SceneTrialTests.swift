import Briefing
import Dashboard
import Incidents
import SitrepTestSupport
import TerminalUI
import Testing

@testable import sitrep

/// Words that a board has no room for are told with their lines before anything is shown.
@Suite struct SceneTrialTests {
  private static func playbook(_ toml: String) throws -> Playbook {
    var draft = try StoryboardDraft(toml: toml, file: "b.toml")
    let store = MemoryStore(draft.masking(SampleIncidents.dataset()))
    return try draft.playbook(for: store) {
      SceneTrial(of: $0, store: store, glyphs: .unicode).cutWords
    }
  }

  @Test func `a caption that is cut is a warning with its line`() throws {
    let words = String(repeating: "many words ", count: 12)
    let playbook = try Self.playbook(
      """
      title = "t"
      size = "60x20"
      [[scene]]
      title = "one"
      caption = "{matched} incidents"
      [[scene]]
      title = "\(words)"
      caption = "\(words)"
      """
    )
    #expect(
      playbook.warnings.map(\.description) == [
        "b.toml:7:1: warning: the title takes 137 columns, and at 60x20 there are 58",
        "b.toml:8:1: warning: the caption takes 3 rows, and at 60x20 there are 1",
      ]
    )
  }

  @Test func `a card or a banner that is cut is a fault, told together with the others`() throws {
    let card = (1...15).map { "\"line \($0)\"" }.joined(separator: ", ")
    let error = try #require(throws: StoryboardError.self) {
      try Self.playbook(
        """
        title = "t"
        size = "40x14"
        banner = "\(String(repeating: "SECRET ", count: 8))"
        [[scene]]
        title = "one"
        view = "where=nobodyatall"
        [[scene]]
        title = "two"
        card = [\(card)]
        """
      )
    }
    #expect(
      error.problems.map(\.description) == [
        "b.toml:3:1: the banner takes 56 columns, and at 40x14 there are 40",
        "b.toml:6:1: no incident matches \"nobodyatall\"",
        "b.toml:9:1: the card takes 17 rows, and at 40x14 there are 10",
      ]
    )
  }

  @Test func `a board that fits has no warnings`() throws {
    let toml = "title = \"t\"\n[[scene]]\ntitle = \"one\"\ncard = [\"{matched}\"]\n"
    #expect(try Self.playbook(toml).warnings == [])
  }

  @Test func `words of a board that a hidden field holds are a fault`() throws {
    let error = try #require(throws: StoryboardError.self) {
      try Self.playbook(
        """
        title = "t"
        mask = ["actor"]
        [[scene]]
        title = "one"
        notes = "say nothing of the sample front"
        """
      )
    }
    #expect(
      error.problems.map(\.description) == [
        "b.toml:5:1: \"say nothing of the ▒▒▒▒▒\" shows what the mask hides"
      ]
    )
  }
}
