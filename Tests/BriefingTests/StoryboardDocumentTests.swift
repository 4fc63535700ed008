import Briefing
import Dashboard
import Foundation
import Testing

/// Scenes are changed in the text of a board, and nothing else is.
@Suite struct StoryboardDocumentTests {
  private static let text = """
    # What this is for.
    title = "A board" # the name
    size = "100x30"

    # The opening.
    [[scene]]
    title = "First"   # short
    card = [
      "one ] # no comment", # a comment with ]
      'two',
    ]
    caption = "old"  # to be checked

    [mask]
    fields = ["actor"]

    # The second one,
    # with two lines.
    [[scene]]
    title = "Second"
    caption = \"\"\"
    long
    words\"\"\"
    view = "by=kind where=country:eg"

    [[scene]]
    title = "Third"

    """

  private static func scenes(_ document: StoryboardDocument) throws -> [SceneOutline] {
    try document.outline(file: "a.toml").scenes
  }

  @Test func `a text that is not changed stays as it is`() {
    #expect(StoryboardDocument(Self.text).text == Self.text)
    let returns = Self.text.replacing("\n", with: "\r\n")
    #expect(StoryboardDocument(returns).text == returns)
  }

  @Test func `the outline is what the scenes say`() throws {
    let scenes = try Self.scenes(StoryboardDocument(Self.text))
    #expect(scenes.map(\.title) == ["First", "Second", "Third"])
    #expect(scenes.map(\.caption) == ["old", "long\nwords", ""])
    #expect(scenes.map(\.view) == [nil, "by=kind where=country:eg", nil])
  }

  @Test func `a caption is changed and the comment behind it stays`() throws {
    var document = StoryboardDocument(Self.text)
    document.apply(.caption("say \"new\" \\ {matched}", ofScene: 0))
    let line = #"caption = "say \"new\" \\ {matched}"  # to be checked"#
    #expect(document.text == Self.text.replacing("caption = \"old\"  # to be checked", with: line))
    #expect(try Self.scenes(document)[0].caption == "say \"new\" \\ {matched}")
  }

  @Test func `a caption over several lines is taken out whole`() throws {
    var document = StoryboardDocument(Self.text)
    document.apply(.caption("", ofScene: 1))
    let scene = try Self.scenes(document)[1]
    #expect(scene.caption.isEmpty)
    #expect(scene.view == "by=kind where=country:eg")
    #expect(!document.text.contains("long"))
  }

  @Test func `a key that is not there yet comes behind the title`() throws {
    var document = StoryboardDocument(Self.text)
    document.apply(.spotlight(.bars, ofScene: 2))
    #expect(document.text.hasSuffix("[[scene]]\ntitle = \"Third\"\nspotlight = \"bars\"\n"))
    document.apply(.spotlight(nil, ofScene: 2))
    #expect(document.text == Self.text)
  }

  @Test func `a scene moves with the comment above it and leaves other tables alone`() throws {
    var document = StoryboardDocument(Self.text)
    document.apply(.move(scene: 1, to: 0))
    #expect(try Self.scenes(document).map(\.title) == ["Second", "First", "Third"])
    let text = document.text
    let comment = try #require(text.range(of: "# The second one,\n# with two lines.\n[[scene]]"))
    let opening = try #require(text.range(of: "# The opening.\n[[scene]]"))
    #expect(comment.lowerBound < opening.lowerBound)
    #expect(text.contains("[mask]\nfields = [\"actor\"]"))
    document.apply(.move(scene: 0, to: 2))
    #expect(try Self.scenes(document).map(\.title) == ["First", "Third", "Second"])
  }

  @Test func `a scene is taken out and put in at its place`() throws {
    var document = StoryboardDocument(Self.text)
    #expect(document.apply(.remove(scene: 0)) == 0)
    #expect(!document.text.contains("The opening"))
    #expect(document.text.contains("[mask]"))
    let scene = SceneOutline(title: "New", caption: "c", view: "by=country", spotlight: .map)
    let screen = Viewport(columns: 80, rows: 24)
    #expect(document.apply(.insert(scene, behind: 0, screen: screen)) == 1)
    #expect(try Self.scenes(document).map(\.title) == ["Second", "New", "Third"])
    #expect(try Self.scenes(document)[1] == scene)
    #expect(!document.text.contains("\n\n\n"))
  }

  @Test func `a new board grows scene by scene into one that reads`() throws {
    var document = StoryboardDocument(
      title: "events",
      data: ["a \"b\".csv"],
      size: Viewport(columns: 20, rows: 5),
      theme: "night"
    )
    #expect(try document.outline(file: "a.toml").scenes.isEmpty)
    for (index, title) in ["One", "Two", "Three"].enumerated() {
      let screen = Viewport(columns: 80, rows: 24)
      document.apply(.insert(SceneOutline(title: title), behind: index - 1, screen: screen))
    }
    let board = try Storyboard(toml: document.text, file: "a.toml")
    #expect(board.scenes.map(\.title) == ["One", "Two", "Three"])
    #expect(board.data == ["a \"b\".csv"])
    #expect(board.size == Viewport(columns: 40, rows: 12))
    #expect(document.text.hasSuffix("\n\n[[scene]]\ntitle = \"Three\"\n"))
  }

  @Test func `controls in words are written so that TOML reads them`() throws {
    var document = StoryboardDocument(Self.text)
    let caption = "tab\tline\nbell\u{7}del\u{7f}é"
    document.apply(.caption(caption, ofScene: 2))
    #expect(try Self.scenes(document)[2].caption == caption)
  }
}
