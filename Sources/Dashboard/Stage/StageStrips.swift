/// How a briefing divides the screen: banners at the edges, the stage between, the caption below it.
///
///     banner
///     stage: the dashboard as ever, in fewer rows
///     caption: its first row is where the hints stood
///     banner
public struct StageStrips: Hashable, Sendable {
  /// The rows of a banner above the stage.
  public let above: Int
  /// The rows that the caption takes beyond the row of the hints.
  public let captionRows: Int
  /// What is left for the dashboard, the row of the hints included.
  public let stage: Viewport

  /// Divides a screen; without a stage all of it is the dashboard's.
  public init(_ stage: Stage?, in viewport: Viewport) {
    let needed = stage?.banner == nil ? 2 : 4
    guard let stage, viewport.rows >= ScreenLayout.smallest.rows + needed else {
      above = 0
      captionRows = 0
      self.stage = viewport
      return
    }
    above = stage.banner == nil ? 0 : 1
    captionRows = viewport.rows >= 24 ? 2 : 1
    self.stage = Viewport(
      columns: viewport.columns,
      rows: viewport.rows - 2 * above - captionRows
    )
  }
}
