import Incidents

extension DashboardState {
  /// What the map on the screen asks for, or `nil` when none is shown.
  var mapQuestion: MapQuestion? {
    guard store != nil, let inside = layout.panes[.map]?.inside, inside.width > 0, inside.height > 0
    else { return nil }
    return MapQuestion(columns: inside.width, rows: inside.height, window: map.window)
  }

  /// The cell under the crosshair; that with most of what matches until the crosshair is moved.
  ///
  /// - Complexity: O(*n*) in the cells until then.
  var crosshairCell: MapCellIndex? {
    guard let cells = answer?.map else { return nil }
    if let point = map.crosshair, let cell = cells.grid.cell(of: point) {
      return MapCellIndex(column: cell.column, row: cell.row)
    }
    return cells.busiest(by: answer?.question.measure ?? view.measure)
  }

  /// Moves the crosshair, and the map under it when it runs off the edge.
  mutating func moveOnMap(_ command: Command) {
    guard let grid = answer?.map?.grid, var cell = crosshairCell else { return }
    switch command {
    case .moveToTop:
      map.window = .matches
      return
    case .moveToBottom:
      map.window = .world
      return
    case .pageUp: cell.row -= max(1, grid.rows / 2)
    case .pageDown: cell.row += max(1, grid.rows / 2)
    case .moveUp: cell.row -= 1
    case .moveDown: cell.row += 1
    case .moveLeft: cell.column -= 1
    case .moveRight: cell.column += 1
    default: return
    }
    let isPage = command == .pageUp || command == .pageDown
    if grid.isWorld { cell.column = (cell.column + grid.columns) % grid.columns }
    let isInView = (0..<grid.columns).contains(cell.column) && (0..<grid.rows).contains(cell.row)
    if isPage || !isInView, !pan(grid, command, isPage: isPage) {
      cell.row = max(0, min(cell.row, grid.rows - 1))
    }
    map.crosshair = grid.centre(column: cell.column, row: cell.row)
  }

  /// Shows the world further on, by half of what is in view or by a quarter; nothing beyond the poles.
  private mutating func pan(_ grid: MapGrid, _ command: Command, isPage: Bool) -> Bool {
    var centre = grid.centre
    let part = isPage ? 2 : 4
    switch command {
    case .moveLeft: centre.longitude -= max(1, grid.columns / part) * grid.columnWidth
    case .moveRight: centre.longitude += max(1, grid.columns / part) * grid.columnWidth
    case .moveUp, .pageUp: centre.latitude += max(1, grid.rows / part) * grid.rowHeight
    default: centre.latitude -= max(1, grid.rows / part) * grid.rowHeight
    }
    let pole = 90 * FixedDegrees.one
    let isVertical = command != .moveLeft && command != .moveRight
    let isAtEnd = centre.latitude > grid.centre.latitude ? grid.north >= pole : grid.south <= -pole
    if isVertical, isAtEnd { return false }
    map.window = .around(
      MapPoint(latitude: centre.latitude, longitude: centre.longitude),
      columnWidth: grid.columnWidth
    )
    return true
  }

  /// Looks nearer or from further off, the crosshair staying where it is.
  mutating func zoomMap(_ command: Command) -> [DashboardEffect] {
    guard let cell = crosshairCell, let grid = answer?.map?.grid else { return [] }
    zoomMap(grid, at: cell, isIn: command == .finer)
    if map.crosshair == nil { map.crosshair = grid.centre(column: cell.column, row: cell.row) }
    return []
  }

  private mutating func zoomMap(_ grid: MapGrid, at cell: MapCellIndex, isIn: Bool) {
    guard let room = mapQuestion else { return }
    let width = isIn ? grid.columnWidth * 2 / 3 : grid.columnWidth * 3 / 2
    if width * room.columns >= FixedDegrees.circle {
      map.window = .world
      return
    }
    let point = grid.centre(column: cell.column, row: cell.row)
    let height = grid.rowHeight * width / grid.columnWidth
    // Halves of a cell, so that the middle of a cell stays in the middle.
    let east = (2 * cell.column + 1 - grid.columns) * width / 2
    let south = (2 * cell.row + 1 - grid.rows) * height / 2
    map.window = .around(
      MapPoint(latitude: point.latitude + south, longitude: point.longitude - east),
      columnWidth: width
    )
  }
}

extension DashboardState {
  /// Leaves only what is in the crosshair's cell, or in the country under it; or lets all in again.
  mutating func activateMap() -> [DashboardEffect] {
    if map.corner != nil { return useBox() }
    guard let cells = answer?.map, let cell = crosshairCell else { return [] }
    if cells.cell(column: cell.column, row: cell.row) != nil {
      let box = cells.grid.box(column: cell.column, row: cell.row)
      return setFilter(view.query.text(settingBox: view.query.boxes == [box] ? nil : box))
    }
    let countries = cells.countries(at: cell)
    guard !countries.isEmpty else {
      message = StatusMessage("nothing happened here")
      return []
    }
    let codes = countries.map(\.country.code).joined(separator: ",")
    return setFilter(view.query.text(toggling: "country:\(codes)", of: .country))
  }

  /// Begins a box at the crosshair, or filters by the one that has been drawn.
  mutating func useBox() -> [DashboardEffect] {
    guard let grid = answer?.map?.grid, let cell = crosshairCell else { return [] }
    map.crosshair = grid.centre(column: cell.column, row: cell.row)
    guard let area = drawnCells else {
      map.corner = map.crosshair
      return []
    }
    map.corner = nil
    return setFilter(
      view.query.text(settingBox: grid.box(columns: area.columns, rows: area.rows))
    )
  }

  /// The cells of the box that is being drawn, or `nil` when none is.
  var drawnCells: (columns: ClosedRange<Int>, rows: ClosedRange<Int>)? {
    guard let corner = map.corner, let grid = answer?.map?.grid, let end = crosshairCell else {
      return nil
    }
    // A corner that has been left behind by the view reaches to its edge.
    let east = (corner.longitude - grid.west + FixedDegrees.circle) % FixedDegrees.circle
    let isBehind = east - grid.span > (FixedDegrees.circle - grid.span) / 2
    let column = isBehind ? 0 : min(grid.columns - 1, east / grid.columnWidth)
    let row = max(0, min(grid.rows - 1, (grid.north - 1 - corner.latitude) / grid.rowHeight))
    return (
      min(column, end.column)...max(column, end.column), min(row, end.row)...max(row, end.row)
    )
  }
}

extension DashboardState {
  /// The cell under the mouse, or `nil` beside the map.
  private func mapCell(under event: MouseEvent) -> MapCellIndex? {
    guard let inside = layout.panes[.map]?.inside, let grid = answer?.map?.grid else { return nil }
    let origin = MapPane.origin(of: grid, width: inside.width, height: inside.height)
    let cell = MapCellIndex(
      column: event.column - inside.column - origin.column,
      row: event.row - inside.row - origin.row
    )
    guard (0..<grid.columns).contains(cell.column), (0..<grid.rows).contains(cell.row) else {
      return nil
    }
    return cell
  }

  /// Puts the crosshair where the mouse went down; a second time it is Enter.
  mutating func pressOnMap(_ event: MouseEvent) -> [DashboardEffect] {
    guard let cell = mapCell(under: event), let grid = answer?.map?.grid else { return [] }
    let isAgain = map.crosshair != nil && cell == crosshairCell && map.corner == nil
    map.crosshair = grid.centre(column: cell.column, row: cell.row)
    map.pressed = map.crosshair
    return isAgain ? activateMap() : []
  }

  /// Draws a box with the mouse, and filters by it when the button goes up.
  mutating func dragOnMap(_ event: MouseEvent) -> [DashboardEffect] {
    guard let start = map.pressed else { return [] }
    if event.kind == .released {
      map.pressed = nil
      return map.corner == nil ? [] : useBox()
    }
    guard let cell = mapCell(under: event), let grid = answer?.map?.grid else { return [] }
    let point = grid.centre(column: cell.column, row: cell.row)
    if map.corner == nil, point != start { map.corner = start }
    map.crosshair = point
    return []
  }

  /// Zooms around the cell under the mouse.
  mutating func zoomMap(_ event: MouseEvent) {
    guard let cell = mapCell(under: event), let grid = answer?.map?.grid, !awaitsAnswer else {
      return
    }
    zoomMap(grid, at: cell, isIn: event.kind == .wheelUp)
  }
}
