import Briefing
import Dashboard
import TerminalUI
import Testing

/// Boards that are to be seen as videos.
@Suite struct VideoFitTests {
  @Test(
    arguments: [
      (120, 36, 28), (148, 36, 28), (80, 24, 41), (200, 60, 17), (230, 40, 18), (240, 40, 17),
      (40, 12, 76),
    ]
  )
  func `a row is as high as the picture lets it be`(columns: Int, rows: Int, height: Int) {
    let fit = VideoFit(Viewport(columns: columns, rows: rows))
    #expect(fit.rowHeight == height)
    #expect(fit.isReadable == (height >= 18))
  }

  @Test func `one cell more than the largest size cannot be read`() {
    let largest = VideoFit.largest
    #expect(VideoFit(largest).isReadable)
    let wider = Viewport(columns: largest.columns + 1, rows: largest.rows)
    let higher = Viewport(columns: largest.columns, rows: largest.rows + 1)
    #expect(!VideoFit(wider).isReadable)
    #expect(!VideoFit(higher).isReadable)
  }

  @Test func `a board may ask for the size of a video`() throws {
    let board = try Storyboard(
      toml: "title = \"x\"\nsize = \"1080p\"\n[[scene]]\ntitle = \"y\"",
      file: "a.toml"
    )
    #expect(board.size == VideoFit.recommended)
    // One column more, and the width would decide.
    let wider = Viewport(columns: board.size.columns + 2, rows: board.size.rows)
    #expect(VideoFit(wider).rowHeight <= VideoFit(board.size).rowHeight)
  }
}
