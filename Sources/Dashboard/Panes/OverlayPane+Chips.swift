import Incidents

extension DashboardState {
  /// The window of the filter's terms, below the filter so that its effect is seen.
  func chipsPane(_ position: ScrollPosition) -> OverlayPane {
    let chips = chips
    let widest = chips.reduce(0) { max($0, VisibleText($1.term).description.count) }
    let rows = chips.map { Self.row($0, termWidth: min(40, widest)) }
    let width = rows.reduce(0) { max($0, $1.reduce(0) { $0 + $1.text.count }) }
    return OverlayPane(
      title: [TextRun("Terms of the filter", .paneTitle)],
      content: .list(rows, selected: position.selection, first: position.first),
      preferredWidth: max(34, width + 5),
      anchor: .filter
    )
  }

  /// A sign, the term as typed and, where that is not plain, its state in words.
  private static func row(_ chip: FilterChip, termWidth: Int) -> StyledLine {
    let sign = chip.isOn ? chip.isPinned ? "● " : "✓ " : "○ "
    var term = VisibleText(chip.term).description
    if term.count > termWidth { term = term.prefix(termWidth - 1) + "…" }
    let padding = String(repeating: " ", count: termWidth - term.count + 2)
    let role: Role = chip.isOn ? chip.isNegated ? .chipNegated : .chip : .muted
    let words = [chip.isOn ? nil : "off", chip.isPinned ? "pinned" : nil].compactMap(\.self)
    return [
      TextRun(sign, role), TextRun(term + padding, role),
      TextRun(words.isEmpty ? "on" : words.joined(separator: ", "), .dim),
    ]
  }
}
