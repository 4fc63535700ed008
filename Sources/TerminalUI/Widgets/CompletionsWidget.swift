import Dashboard

/// What could stand at the cursor of the filter, below it.
///
///       Egypt              15
///       Equatorial Guinea   0
struct CompletionsWidget {
  let pane: FilterPane

  func draw(below rect: Rect, on canvas: inout Canvas) {
    guard !pane.completions.isEmpty, let cursor = canvas.cursor else { return }
    let labels = pane.completions.map(\.label)
    let counts = pane.completions.map(\.count)
    let labelWidth = labels.reduce(0) { max($0, canvas.width(of: $1)) }
    let countWidth = counts.reduce(0) { max($0, $1.count) }
    let width = min(rect.width - 2, labelWidth + countWidth + 5)
    let column = max(rect.column, min(cursor.column - 1, rect.endColumn - width))
    let rows = min(pane.completions.count, canvas.height - rect.endRow - 1)
    for index in 0..<max(0, rows) {
      let line = Rect(column: column, row: rect.endRow + index, width: width, height: 1)
      let isChosen = index == pane.chosen
      let surface: Surface = isChosen ? .overlaySelected : .overlay
      canvas.fill(line, surface: surface)
      if isChosen {
        canvas.put(canvas.glyphs.cursor, at: line.origin, role: .cursor, surface: surface)
      }
      canvas.draw(
        labels[index],
        at: line.position(column: 2, row: 0),
        surface: surface,
        maxWidth: width - countWidth - 4
      )
      canvas.draw(
        counts[index],
        in: line.inset(columns: 1),
        role: .figure,
        surface: surface,
        alignment: .trailing
      )
    }
  }
}
