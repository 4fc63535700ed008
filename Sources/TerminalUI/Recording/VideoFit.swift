public import Dashboard

/// How a screen reads when it fills a picture of 1920 by 1080, as videos and projectors show it.
public struct VideoFit: Hashable, Sendable {
  /// The least height of a row that is read from the back of a room, in pixels.
  public static let leastRowHeight = 18
  /// A size that fills such a picture to its edges, with rows of 28 pixels.
  public static let recommended = Viewport(columns: 148, rows: 36)

  /// How high a row becomes, in pixels.
  public let rowHeight: Int

  /// Measures a screen in the window that recordings draw around it.
  public init(_ viewport: Viewport) {
    let metrics = SVGMetrics()
    let width = Double(max(1, viewport.columns)) * metrics.cellWidth + 2 * metrics.padding
    let height =
      Double(max(1, viewport.rows)) * metrics.cellHeight + metrics.padding + metrics.titleHeight
    rowHeight = Int(min(1920 / width, 1080 / height) * metrics.cellHeight)
  }

  /// Whether its rows are high enough to be read.
  public var isReadable: Bool { rowHeight >= Self.leastRowHeight }
}
