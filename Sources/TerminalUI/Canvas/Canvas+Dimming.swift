import Dashboard

extension Canvas {
  /// Takes the weight from what is drawn already, so that the eye goes elsewhere.
  ///
  /// Bars become ghosts, everything else as quiet as a frame; nothing keeps a surface of its own.
  mutating func quieten(_ rect: Rect) {
    let box = rect.intersection(clip)
    guard !box.isEmpty else { return }
    for row in box.row..<box.endRow {
      for column in box.column..<box.endColumn {
        let index = row * width + column
        cells[index].surface = .base
        switch cells[index].role {
        case .barFill, .barChosen, .barGhost: cells[index].role = .barGhost
        case .timeline, .timelineGhost: cells[index].role = .timelineGhost
        default: cells[index].role = .border
        }
      }
    }
  }
}
