import Incidents

extension DashboardState {
  /// The map in so many cells.
  ///
  /// - Complexity: O(*n*) in the cells of the map.
  public func mapPane(width: Int, height: Int) -> MapPane {
    guard let map = answer?.map, map.grid.columns <= width, map.grid.rows <= height else {
      return emptyMapPane
    }
    let measure = answer?.question.measure ?? view.measure
    let picture = MapPicture(map, measure: measure)
    let crosshair = focus == .map ? crosshairCell : nil
    var pane = MapPane(
      title: [],
      trailing: [],
      columns: map.grid.columns,
      rows: map.grid.rows,
      origin: MapPane.origin(of: map.grid, width: width, height: height),
      cells: picture.cells,
      labels: picture.labels,
      legend: picture.legend,
      ruler: Self.ruler(map.grid),
      crosshair: crosshair
    )
    let notes = mapNotes(map)
    let text = crosshair.map { MapText(map, measure: measure).lines(at: $0) } ?? []
    let fitsBelow = pane.legendWidth + notes.length + 6 <= width
    if fitsBelow { pane.notes = notes }
    name(&pane, notes: fitsBelow ? [] : notes, text, width: width)
    markBoxes(in: &pane, map)
    return pane
  }

  private var emptyMapPane: MapPane {
    MapPane(
      title: [TextRun(Pane.map.title, .paneTitle)],
      trailing: [],
      columns: 0,
      rows: 0,
      origin: MapCellIndex(column: 0, row: 0),
      cells: [],
      labels: [],
      legend: [],
      emptyText: answer == nil ? emptyText : nil
    )
  }

  /// Puts the pane's name and what is under the crosshair into the frame, the longest wording that
  /// fits; what is not on the map goes before the long wordings.
  private func name(
    _ pane: inout MapPane,
    notes: StyledLine,
    _ text: [StyledLine],
    width: Int
  ) {
    let name: StyledLine = [TextRun(Pane.map.title, .paneTitle)]
    let measure = answer?.question.measure ?? view.measure
    let long = name + [TextRun(" · \(measure.rawValue)", .dim)]
    let titles =
      notes.isEmpty
      ? [long, name]
      : [long, name].map { $0 + [TextRun(" · ", .dim)] + notes } + [name]
    let lines = text.isEmpty ? [[]] : text
    let choices = titles.flatMap { title in lines.map { (title: title, trailing: $0) } }
    let fitting = choices.first { $0.title.length + $0.trailing.length + 6 <= width }
    (pane.title, pane.trailing) = fitting ?? (name, lines.last ?? [])
  }

  private func mapNotes(_ map: MapCells) -> StyledLine {
    let isFiltered = answer.map { !$0.question.query.isEmpty } ?? false
    // The map leaves boxes out of the question, and what has no coordinates is in none of them.
    let isBoxed = answer.map { !$0.question.query.boxes.isEmpty } ?? false
    let parts = [
      (map.byCountry, "by country only"), (map.nowhere, "nowhere"), (map.beyond, "off the map"),
    ]
    let notes = parts.filter { $0.0.whole > 0 }.map { remainder, words in
      let matched = (isBoxed && words != "off the map" ? 0 : remainder.matched).grouped
      let whole = isFiltered ? "/\(remainder.whole.grouped)" : ""
      return "\(matched)\(whole) \(words)"
    }
    return notes.isEmpty ? [] : [TextRun(notes.joined(separator: " · "), .warning)]
  }

  /// Tells the cells of the box that is drawn, else of those that the query asks for.
  private func markBoxes(in pane: inout MapPane, _ map: MapCells) {
    let boxes = view.query.boxes
    let drawn = drawnCells
    guard drawn != nil || !boxes.isEmpty else { return }
    for row in 0..<pane.rows {
      for column in 0..<pane.columns {
        let isBoxed: Bool
        if let drawn {
          isBoxed = drawn.columns.contains(column) && drawn.rows.contains(row)
        } else {
          let centre = map.grid.centre(column: column, row: row)
          isBoxed = boxes.contains { $0.contains(centre) }
        }
        pane.cells[row * pane.columns + column].isBoxed = isBoxed
      }
    }
  }

  /// A round distance of about a sixth of the map; a map of the world has no one scale.
  private static func ruler(_ grid: MapGrid) -> MapPane.Ruler? {
    guard !grid.isWorld else { return nil }
    // A row is as high as two columns are wide, and degrees of latitude are the same everywhere.
    let metres = Double(grid.rowHeight) / 2 / Double(FixedDegrees.one) * 111_195
    let room = max(3, Double(grid.columns) / 6)
    var unit = 1.0
    while unit * 10 <= metres * room { unit *= 10 }
    guard let length = [5, 2, 1].map({ $0 * unit }).first(where: { $0 <= metres * room }) else {
      return nil
    }
    let text = length >= 1000 ? "\(Int(length / 1000).grouped) km" : "\(Int(length)) m"
    return MapPane.Ruler(cells: max(1, Int((length / metres).rounded())), text: text)
  }
}

extension StyledLine {
  /// How many characters it has.
  fileprivate var length: Int { reduce(0) { $0 + $1.text.count } }
}
