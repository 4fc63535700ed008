/// A recording as plain text: every screen under the time when it appeared.
public enum FrameText: Sendable {
  /// A ruler with the time, then the screen's rows.
  public static func text(of frame: RecordedFrame) -> String {
    let rest = String(frame.milliseconds % 1000)
    let time =
      "\(frame.milliseconds / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
    let ruler = String(repeating: "─", count: max(0, frame.canvas.width - time.count - 3))
    return "── \(time) \(ruler)\n" + TextRendering.render(frame.canvas)
  }
}
