public import Dashboard

/// How a screen reads when it fills a picture of 1920 by 1080, as videos and projectors show it.
public struct VideoFit: Hashable, Sendable {
  /// The least height of a row that is read from the back of a room, in pixels.
  public static let leastRowHeight = 18
  /// A size that fills such a picture to its edges, with rows of 28 pixels.
  public static let recommended = Viewport(columns: 148, rows: 36)
  /// The largest size that can be read.
  public static let largest: Viewport = {
    let metrics = SVGMetrics()
    // Of a picture whose rows are just high enough, in the user units of its cells.
    let scale = metrics.cellHeight / Double(leastRowHeight)
    let width = 1920 * scale - 2 * metrics.padding
    let height = 1080 * scale - metrics.padding - metrics.titleHeight
    return Viewport(
      columns: Int(width / metrics.cellWidth),
      rows: Int(height / metrics.cellHeight)
    )
  }()

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
