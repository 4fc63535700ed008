import Incidents

extension DashboardState {
  /// The views that are kept: their names, what they match and how they read.
  func savedViewsPane(_ position: ScrollPosition) -> OverlayPane {
    let title = [TextRun("Views", .paneTitle)]
    guard !savedViews.isEmpty else {
      return OverlayPane(
        title: title,
        content: .text(
          [
            [TextRun("no view is kept yet", .muted)], [],
            [TextRun("a", .key), TextRun(" keeps the present one under a name", .hint)],
          ],
          scroll: 0
        ),
        preferredWidth: 50
      )
    }
    let width = min(24, savedViews.map { $0.name.count }.max() ?? 0)
    return OverlayPane(
      title: title,
      content: .list(
        savedViews.indices.map { row(of: $0, nameWidth: width) },
        selected: position.selection,
        first: position.first
      ),
      preferredWidth: 100
    )
  }

  private func row(of index: Int, nameWidth: Int) -> StyledLine {
    let view = savedViews[index]
    let name = String(VisibleText(view.name).description.prefix(nameWidth))
    let count = index < savedViewCounts.count ? savedViewCounts[index]?.grouped ?? "–" : "…"
    return [
      TextRun(Self.padded(name, to: nameWidth), .text),
      TextRun(" " + Self.padded(count, to: 9, isTrailing: true), .figure),
      TextRun(view.isForAnyDataset ? "  any  " : "       ", .badge),
      TextRun(VisibleText(view.line).description, .dim),
    ]
  }

  private static func padded(_ text: String, to width: Int, isTrailing: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - text.count))
    return isTrailing ? blanks + text : text + blanks
  }
}
