public import Dashboard

/// Draws the dashboard frame after frame, anew only what may look different.
///
/// Where a frame differs from the last one in the selected incident alone, list and detail are drawn
/// over what was there; every other part of the screen, and every row that was in view, is neither
/// derived nor drawn again.
public struct ScreenPainter: Sendable {
  private struct Frame {
    var state: DashboardState
    var canvas: Canvas
    var measure: ScreenMeasure
  }

  /// The list in view.
  private(set) var list = DrawnList()
  /// How many frames were drawn from the ground up.
  private(set) var wholeFrames = 0
  private let glyphs: GlyphSet
  private var last: Frame?

  /// So many characters with marks are kept before the canvas begins anew.
  private static let mostClusters = 1000

  /// Has drawn nothing yet.
  public init(glyphs: GlyphSet = .unicode) {
    self.glyphs = glyphs
  }

  /// Draws a state and tells how far its texts can be scrolled.
  ///
  /// - Complexity: O(cells), however many incidents there are.
  public mutating func draw(
    _ state: DashboardState
  ) -> (canvas: Canvas, measure: ScreenMeasure) {
    var frame: Frame
    if let last, Self.canGoOn(from: last, to: state) {
      frame = last
      self.last = nil
      goOn(from: &frame, to: state)
    } else {
      list = DrawnList()
      wholeFrames += 1
      let (canvas, measure) = DashboardScreen.draw(state, glyphs: glyphs, keeping: &list)
      frame = Frame(state: state, canvas: canvas, measure: measure)
    }
    last = frame
    return (frame.canvas, frame.measure)
  }

  private static func canGoOn(from last: Frame, to state: DashboardState) -> Bool {
    last.canvas.clusters.count < mostClusters && state.isBrowsingList
      && state.differsOnlyInSelection(from: last.state)
  }

  /// Draws list and detail over what is there.
  private mutating func goOn(from frame: inout Frame, to state: DashboardState) {
    let layout = state.layout
    let isScrolled = state.showsAnotherList(than: frame.state)
    if isScrolled { frame.canvas.cursor = nil }
    for pane in isScrolled ? [Pane.list, .detail] : [.detail] {
      guard let area = layout.panes[pane] else { continue }
      let rect = Rect(area)
      if pane != .list { frame.canvas.fill(rect, surface: .base) }
      DashboardScreen.draw(
        pane,
        of: state,
        in: rect,
        on: &frame.canvas,
        &frame.measure,
        keeping: &list
      )
    }
    frame.state = state
  }
}
