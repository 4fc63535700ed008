import Incidents

extension DashboardState {
  /// The window of columns: a row a column, with what is chosen about it.
  func columnsPane(_ position: ScrollPosition, _ choices: ColumnChoices) -> OverlayPane {
    let widest = choices.choices.reduce(8) {
      max($0, min(28, $1.column.content.title.count))
    }
    let lastFrozen = choices.columns.frozen
    var shown = 0
    let lines = choices.choices.map { choice -> StyledLine in
      if choice.isShown { shown += 1 }
      let isFrozen = choice.isShown && shown <= lastFrozen
      return row(choice, isFrozen: isFrozen, nameWidth: widest)
    }
    return OverlayPane(
      title: [TextRun("Columns", .paneTitle)],
      content: .list(lines, selected: position.selection, first: position.first),
      preferredWidth: widest + 36
    )
  }

  private func row(
    _ choice: ColumnChoices.Choice,
    isFrozen: Bool,
    nameWidth: Int
  ) -> StyledLine {
    let content = choice.column.content
    let title = String(content.title.prefix(nameWidth))
    let padding = String(repeating: " ", count: max(0, nameWidth - title.count))
    var line: StyledLine = [
      TextRun(choice.isShown ? "[x] " : "[ ] ", choice.isShown ? .success : .dim),
      TextRun(title + padding + "  ", choice.isShown ? .text : .muted),
      TextRun(choice.column.width.map { "\($0) wide" }.padded(to: 9), .dim),
      TextRun((isFrozen ? "stays" : nil).padded(to: 7), .badge),
    ]
    if let place = view.order.firstIndex(where: { $0.field == content.sortField }) {
      let arrow = view.order[place].ascending ? "↑" : "↓"
      let number = view.order.count > 1 ? "\(place + 1)" : ""
      line.append(TextRun("order \(arrow)\(number)", .figure))
    }
    return line
  }
}

extension String? {
  fileprivate func padded(to width: Int) -> String {
    let text = self ?? ""
    return text + String(repeating: " ", count: max(0, width - text.count))
  }
}
