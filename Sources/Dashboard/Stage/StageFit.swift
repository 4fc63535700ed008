/// What a screen should be like for a briefing: room for what its scenes were made for, and rows that
/// can be read from afar.
public struct StageFit: Hashable, Sendable {
  /// The screen that the scenes were made for.
  public var wanted: Viewport
  /// The largest screen that can be read where it fills a video or a projector's picture.
  public var largest: Viewport

  /// Pairs what is wanted with the most that can be read.
  public init(wanted: Viewport, largest: Viewport) {
    self.wanted = wanted
    self.largest = largest
  }

  /// What a presenter has to know of a screen, or `nil` when it suits.
  public func remark(on screen: Viewport) -> String? {
    let cells = Self.text(screen)
    if screen.columns < wanted.columns || screen.rows < wanted.rows {
      return "\(cells) cells, made for \(Self.text(wanted))"
    }
    if screen.columns > largest.columns || screen.rows > largest.rows {
      return "\(cells) cells are small print at 1080p, up to \(Self.text(largest)) are read"
    }
    return nil
  }

  private static func text(_ size: Viewport) -> String { "\(size.columns)×\(size.rows)" }
}
