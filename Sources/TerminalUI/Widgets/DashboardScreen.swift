public import Dashboard

/// Draws the whole dashboard.
public enum DashboardScreen: Sendable {
  /// Draws a state at its size and tells how far its texts can be scrolled.
  ///
  /// - Complexity: O(cells), however many incidents there are.
  public static func draw(
    _ state: DashboardState,
    glyphs: GlyphSet = .unicode
  ) -> (canvas: Canvas, measure: ScreenMeasure) {
    var list = DrawnList()
    return draw(state, glyphs: glyphs, keeping: &list)
  }

  /// Draws a state from the ground up and keeps what the list is drawn from.
  static func draw(
    _ state: DashboardState,
    glyphs: GlyphSet,
    keeping list: inout DrawnList
  ) -> (canvas: Canvas, measure: ScreenMeasure) {
    var canvas = Canvas(
      width: state.viewport.columns,
      height: state.viewport.rows,
      glyphs: glyphs
    )
    var measure = ScreenMeasure()
    let layout = state.layout
    if layout.isTooSmall {
      drawTooSmall(on: &canvas)
      return (canvas, measure)
    }
    if layout.header.height > 0 {
      measure.figures = HeaderWidget(pane: state.headerPane).draw(
        in: Rect(layout.header),
        further: layout.counters.map { Rect($0) },
        on: &canvas
      )
    }
    let filter = state.filterPane
    FilterWidget(pane: filter).draw(in: Rect(layout.filter), on: &canvas)
    for (pane, area) in layout.panes {
      draw(pane, of: state, in: Rect(area), on: &canvas, &measure, keeping: &list)
    }
    CompletionsWidget(pane: filter).draw(below: Rect(layout.filter), on: &canvas)
    let stage = state.stagePane
    if stage == nil {
      FooterWidget(pane: state.footerPane).draw(in: Rect(layout.footer), on: &canvas)
    }
    if let stage { StageWidget(pane: stage, layout: layout).draw(on: &canvas) }
    if let overlay = state.overlayPane {
      canvas.cursor = nil
      measure.overlayScrollLimit = OverlayWidget(pane: overlay, filter: Rect(layout.filter)).draw(
        in: canvas.bounds,
        on: &canvas
      )
    }
    if let writing = state.writingPane {
      canvas.cursor = nil
      let home = state.overlay == nil ? layout.panes[.detail].map { Rect($0) } : nil
      WritingWidget(pane: writing).draw(over: home, on: &canvas)
    }
    return (canvas, measure)
  }

  /// Draws one pane with its frame.
  static func draw(
    _ pane: Pane,
    of state: DashboardState,
    in rect: Rect,
    on canvas: inout Canvas,
    _ measure: inout ScreenMeasure,
    keeping list: inout DrawnList
  ) {
    let hasKeys = state.mode == .browsing || state.mode == .finding
    let isFocused = state.focus == pane && hasKeys
    let inside = rect.inset(columns: 1, rows: 1)
    switch pane {
    case .figures: break
    case .list:
      drawList(of: state, in: rect, isFocused: isFocused, on: &canvas, keeping: &list)
    case .bars:
      BarsWidget(pane: state.barsPane(height: inside.height), isFocused: isFocused)
        .draw(in: rect, on: &canvas)
    case .timeline:
      TimelineWidget(
        pane: state.timelinePane(width: inside.width, height: inside.height),
        isFocused: isFocused
      ).draw(in: rect, on: &canvas)
    case .map:
      MapWidget(
        pane: state.mapPane(width: inside.width, height: inside.height),
        isFocused: isFocused
      ).draw(in: rect, on: &canvas)
    case .detail:
      measure.detailScrollLimit = DetailWidget(pane: state.detailPane, isFocused: isFocused)
        .draw(in: rect, on: &canvas)
    }
    // Where nothing is selected, as nothing is there, a screen reader still finds what has the keys.
    if isFocused, canvas.cursor == nil, !inside.isEmpty {
      canvas.cursor = (inside.column, inside.row)
    }
  }

  private static func drawList(
    of state: DashboardState,
    in rect: Rect,
    isFocused: Bool,
    on canvas: inout Canvas,
    keeping list: inout DrawnList
  ) {
    let inside = rect.inset(columns: 1, rows: 1)
    let glyphs = canvas.glyphs
    let pane = state.listPane(
      width: inside.width,
      height: inside.height,
      widthOf: { line in
        line.reduce(0) { $0 + CharacterWidth.displayWidth(of: glyphs.spell($1.text)) }
      },
      keeping: &list.rows
    )
    list.draw(IncidentListWidget(pane: pane, isFocused: isFocused), in: rect, on: &canvas)
  }

  private static func drawTooSmall(on canvas: inout Canvas) {
    let smallest = ScreenLayout.smallest
    let lines = TextWrapping.lines(
      of: "sitrep needs \(smallest.columns)×\(smallest.rows) cells or more",
      width: max(1, canvas.width),
      limit: max(1, canvas.height),
      glyphs: canvas.glyphs
    )
    for (index, line) in lines.enumerated() {
      canvas.draw(line, at: Position(column: 0, row: index))
    }
  }
}
