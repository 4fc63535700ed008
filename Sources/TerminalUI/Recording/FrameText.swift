/// A recording as plain text: the name of each scene, every screen under the time when it appeared.
public enum FrameText: Sendable {
  /// A double ruler with the name of a scene.
  public static func heading(of scene: RecordedScene, columns: Int) -> String {
    let title = Glyphs(of: scene.title).map(\.text).joined()
    let room = columns - CharacterWidth.displayWidth(of: title) - 4
    return "══ \(title) \(String(repeating: "═", count: max(2, room)))\n"
  }

  /// A ruler with the time, then the screen's rows.
  public static func text(of frame: RecordedFrame) -> String {
    let rest = String(frame.milliseconds % 1000)
    let time =
      "\(frame.milliseconds / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
    let ruler = String(repeating: "─", count: max(0, frame.canvas.width - time.count - 3))
    return "── \(time) \(ruler)\n" + TextRendering.render(frame.canvas)
  }
}
