import Briefing
import Dashboard
import Incidents
import TerminalUI
import Testing

@testable import sitrep

/// Stills as another program draws them show the cells that were recorded.
@Suite struct StillPictureTests {
  /// The last screen of every scene, and its picture.
  private static func stills(
    of text: String,
    theme: String
  ) throws -> (stills: [Still], styles: StyleTable) {
    let board = try Storyboard(toml: text, file: "s.toml")
    let playbook = try Playbook(
      board: board,
      dataset: Dataset.bundled(),
      text: text,
      file: "s.toml"
    )
    let styles = try ThemeLibrary().theme(theme).styles(at: .truecolor)
    let screens = LastScreens()
    var documents: [String] = []
    var sinks: [any RecordingSink] = [
      screens,
      StillsSink(styles: styles, citation: "") { name, text in
        if name.hasSuffix(".svg") { documents.append(text) }
      },
    ]
    var rendition = Rendition(
      playbook,
      state: DashboardState(theme: theme),
      store: MemoryStore(playbook.dataset),
      glyphs: .unicode
    )
    _ = try rendition.play(to: &sinks)
    let stills = zip(screens.canvases, documents).map { Still(canvas: $0, document: $1) }
    return (stills, styles)
  }

  private struct Still {
    var canvas: Canvas
    var document: String
  }

  @Test(.enabled(if: InstalledProgram.stillDrawer != nil, "rsvg-convert is not installed"))
  func `the stills of the briefing that is shipped show its cells`() throws {
    let program = try #require(InstalledProgram.stillDrawer)
    let (stills, styles) = try Self.stills(of: Storyboard.bundledText, theme: "night")
    #expect(stills.count >= 8)
    for still in stills {
      let picture = try Picture(drawing: still.document, with: program)
      let differences = StillComparison(still.canvas, picture, styles: styles).differences
      #expect(differences.isEmpty, "\(differences.count): \(differences.prefix(5))")
    }
  }

  @Test(.enabled(if: InstalledProgram.stillDrawer != nil, "rsvg-convert is not installed"))
  func `a picture of another screen is told from the one that is meant`() throws {
    let program = try #require(InstalledProgram.stillDrawer)
    let text = """
      title = "x"
      size = "80x24"
      [[scene]]
      title = "one"
      view = "by=country"
      [[scene]]
      title = "two"
      view = "by=kind where=country:eg"
      """
    let (stills, styles) = try Self.stills(of: text, theme: "day")
    let pictures = try stills.map { try Picture(drawing: $0.document, with: program) }
    #expect(StillComparison(stills[0].canvas, pictures[0], styles: styles).differences == [])
    #expect(StillComparison(stills[1].canvas, pictures[1], styles: styles).differences == [])
    let swapped = StillComparison(stills[0].canvas, pictures[1], styles: styles).differences
    #expect(swapped.count > 100)
    let night = try ThemeLibrary().theme("night").styles(at: .truecolor)
    let other = StillComparison(stills[0].canvas, pictures[0], styles: night).differences
    #expect(other.count > 1000)
  }
}

/// Keeps the last screen of every scene.
private final class LastScreens: RecordingSink {
  private(set) var canvases: [Canvas] = []

  func show(_ frame: RecordedFrame) throws {}

  func end(_ scene: RecordedScene, _ last: RecordedFrame) throws { canvases.append(last.canvas) }

  func end(at milliseconds: Int) throws {}
}
