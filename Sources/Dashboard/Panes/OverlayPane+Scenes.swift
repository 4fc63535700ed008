import Incidents

extension DashboardState {
  /// The scenes of the storyboard: their place, name, lit pane and caption.
  func scenesPane(_ position: ScrollPosition) -> OverlayPane {
    let name = board.outline.map { VisibleText($0.name).description } ?? "…"
    let title = [TextRun("Scenes", .paneTitle), TextRun(" · " + name, .dim)]
    guard let scenes = board.outline?.scenes, !scenes.isEmpty else {
      return OverlayPane(
        title: title,
        content: .text(
          [
            [TextRun("a briefing is made of scenes; there is none yet", .muted)], [],
            [TextRun("a", .key), TextRun(" keeps the present view as one", .hint)],
          ],
          scroll: 0
        ),
        preferredWidth: 60
      )
    }
    let width = min(28, scenes.map { VisibleText($0.title).description.count }.max() ?? 0)
    return OverlayPane(
      title: title,
      content: .list(
        scenes.indices.map { row(of: scenes[$0], at: $0, titleWidth: width) },
        selected: position.selection,
        first: position.first
      ),
      preferredWidth: 100
    )
  }

  private func row(of scene: SceneOutline, at index: Int, titleWidth: Int) -> StyledLine {
    let title = String(VisibleText(scene.title).description.prefix(titleWidth))
    let lit = scene.spotlight.map { "\($0)" } ?? ""
    return [
      TextRun((index < 9 ? " " : "") + "\(index + 1) ", .figure),
      TextRun(title + String(repeating: " ", count: titleWidth - title.count), .text),
      TextRun("  " + lit + String(repeating: " ", count: max(0, 9 - lit.count)), .badge),
      TextRun(VisibleText(scene.caption).description, .dim),
    ]
  }
}
