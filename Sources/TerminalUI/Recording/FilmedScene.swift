import Dashboard

/// A scene as a moving picture names it: when it begins, and a number that changes with what it shows.
struct FilmedScene: Sendable {
  private let title: String
  private let begin: Int
  private var encoder: FrameEncoder
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Begins a scene that has shown nothing yet.
  init(_ scene: RecordedScene, styles: StyleTable) {
    title = Glyphs(of: scene.title).map(\.text).joined()
    begin = scene.milliseconds
    encoder = FrameEncoder(styles: styles)
  }

  /// Takes in a screen; one that is as before changes nothing.
  ///
  /// - Complexity: O(cells).
  mutating func add(_ canvas: Canvas) {
    for byte in encoder.encode(canvas).utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
  }

  /// One line, which no viewer shows.
  var markup: String {
    let print = String(hash, radix: 36)
    return "<scene begin=\"\(AnimatedSVG.seconds(begin))\" print=\"\(print)\">"
      + SVGText.escaped(title) + "</scene>\n"
  }
}
