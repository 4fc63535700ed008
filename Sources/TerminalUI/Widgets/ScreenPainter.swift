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
    // Taken out and not copied: the canvas is drawn upon in place.
    if state.isBrowsingList, var frame = last.take(),
      frame.canvas.clusters.count < Self.mostClusters
    {
      let isScrolled = state.showsAnotherList(than: frame.state)
      frame.state.takeSelection(of: state)
      if frame.state == state {
        goOn(to: state, on: &frame, isScrolled: isScrolled)
        return keep(frame)
      }
    }
    list = DrawnList()
    wholeFrames += 1
    let (canvas, measure) = DashboardScreen.draw(state, glyphs: glyphs, keeping: &list)
    return keep(Frame(state: state, canvas: canvas, measure: measure))
  }

  private mutating func keep(_ frame: consuming Frame) -> (canvas: Canvas, measure: ScreenMeasure) {
    let shown = (frame.canvas, frame.measure)
    last = frame
    return shown
  }

  /// Draws list and detail over what is there.
  private mutating func goOn(
    to state: DashboardState,
    on frame: inout Frame,
    isScrolled: Bool
  ) {
    let layout = state.layout
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
  }
}
