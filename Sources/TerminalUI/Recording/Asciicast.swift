public import Dashboard

/// Writes a recording as an asciicast, event by event: version 2, or 3 on request.
///
/// One frame is one event, so no player ever shows half a screen. Neither environment nor command
/// nor time of day is written.
///
/// Source: the asciicast v2 and v3 specifications of the asciinema project.
public struct Asciicast: Sendable {
  /// The versions of the format.
  public enum Version: Int, Sendable {
    /// Times since the start; every player reads it.
    case two = 2
    /// Times since the event before.
    case three = 3
  }

  private let version: Version
  private var encoder: FrameEncoder
  private let theme: CastTheme
  private var lastMilliseconds = 0
  private var lastSize: (columns: Int, rows: Int)?

  /// Prepares a recording in the colours of a theme.
  public init(version: Version, styles: StyleTable) {
    self.version = version
    encoder = FrameEncoder(styles: styles)
    theme = CastTheme(styles: styles)
  }

  /// The first line; a pause longer than the limit, in seconds, is cut short by players.
  public func header(title: String, size: Viewport, idleLimit: Int) -> String {
    let rest = "\"idle_time_limit\": \(idleLimit), \"title\": \(JSONText.quoted(title))}\n"
    switch version {
    case .two:
      return """
        {"version": 2, "width": \(size.columns), "height": \(size.rows), \
        "env": {"TERM": "xterm-256color"}, "theme": {\(theme.members)}, 
        """ + rest
    case .three:
      return """
        {"version": 3, "term": {"cols": \(size.columns), "rows": \(size.rows), \
        "type": "xterm-256color", "theme": {\(theme.members)}}, 
        """ + rest
    }
  }

  /// The lines for a frame, none when nothing changed, one more when the screen has another size; the first frame brings the other screen.
  public mutating func lines(for frame: RecordedFrame, isFirst: Bool = false) -> String {
    let size = (frame.canvas.width, frame.canvas.height)
    let isResized = lastSize.map { $0 != size } ?? false
    let resizing = isResized ? event(frame.milliseconds, "r", "\(size.0)x\(size.1)") : ""
    lastSize = size
    let output = (isFirst ? FrameEncoder.opening : "") + encoder.encode(frame.canvas)
    return output.isEmpty ? resizing : resizing + event(frame.milliseconds, "o", output)
  }

  /// The line for a chapter.
  public mutating func line(for scene: RecordedScene) -> String {
    event(scene.milliseconds, "m", scene.title)
  }

  /// The lines that end the recording.
  public mutating func end(at milliseconds: Int) -> String {
    let last = event(milliseconds, "o", FrameEncoder.closing)
    return version == .three ? last + event(milliseconds, "x", "0") : last
  }

  private mutating func event(_ milliseconds: Int, _ code: String, _ data: String) -> String {
    let time = version == .two ? milliseconds : milliseconds - lastMilliseconds
    lastMilliseconds = milliseconds
    return "[\(Self.seconds(time)), \"\(code)\", \(JSONText.quoted(data))]\n"
  }

  /// Thousandths of a second as seconds with three decimals.
  private static func seconds(_ milliseconds: Int) -> String {
    let rest = String(milliseconds % 1000)
    return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }
}
