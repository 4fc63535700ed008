import Briefing
import Dashboard
import Incidents
import TerminalUI
import Testing

@testable import sitrep

/// A moving picture as a browser plays it shows the cells that were recorded.
@Suite(.timeLimit(.minutes(2))) struct MovingPictureTests {
  private static let board = """
    title = "Moving"
    size = "60x16"
    [[scene]]
    title = "Typed"
    caption = "{matched} of {total}"
    keys = "/egypt<Enter>"
    hold = 2
    [[scene]]
    title = "Played"
    view = "by=kind"
    timelapse = "year"
    spotlight = "bars"
    hold = 2
    """

  private struct Movie {
    var document: String
    var frames: [RecordedFrame]
    var styles: StyleTable
  }

  private static func movie() throws -> Movie {
    let playbook = try Playbook(
      board: Storyboard(toml: board, file: "m.toml"),
      dataset: Dataset.bundled(),
      text: board,
      file: "m.toml"
    )
    let styles = try ThemeLibrary().theme("night").styles(at: .truecolor)
    let screens = AllScreens()
    var document = ""
    var sinks: [any RecordingSink] = [
      screens, MovieSink(styles: styles) { document += $0 },
    ]
    var rendition = Rendition(
      playbook,
      state: DashboardState(theme: "night"),
      store: MemoryStore(playbook.dataset),
      glyphs: .unicode
    )
    _ = try rendition.play(to: &sinks)
    return Movie(document: document, frames: screens.frames, styles: styles)
  }

  @Test(.enabled(if: InstalledProgram.browser != nil, "no Chromium is installed"))
  func `a browser shows each moment's cells, and no other's`() throws {
    let browser = try #require(InstalledProgram.browser)
    let movie = try Self.movie()
    #expect(movie.frames.count >= 8)
    // The first, one within the typing, one within the time-lapse, the last.
    let chosen = [0, 4, movie.frames.count - 2, movie.frames.count - 1].map { movie.frames[$0] }
    let page = BrowserPage(
      document: movie.document,
      // A little later, so that no rounding of the document's times decides.
      moments: chosen.map { $0.milliseconds + 20 },
      size: (568, 364)
    )
    let pictures = try page.pictures(with: browser)
    for (index, frame) in chosen.enumerated() {
      for (other, picture) in pictures.enumerated() {
        let found = StillComparison(frame.canvas, picture, styles: movie.styles).differences
        if index == other {
          #expect(found.isEmpty, "at \(frame.milliseconds) ms, \(found.count): \(found.prefix(5))")
        } else if chosen[other].canvas != frame.canvas {
          #expect(!found.isEmpty, "\(index) and \(other) look the same")
        }
      }
    }
  }
}

/// Keeps every screen.
private final class AllScreens: RecordingSink {
  private(set) var frames: [RecordedFrame] = []

  func show(_ frame: RecordedFrame) throws { frames.append(frame) }

  func end(at milliseconds: Int) throws {}
}
