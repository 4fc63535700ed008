import Dashboard
import Incidents
import TerminalUI

/// What no screen may have, whatever it shows: found by rules instead of by comparing with a file.
struct ScreenFaults {
  let state: DashboardState
  let canvas: Canvas

  /// All that is wrong, in words; nothing of a sound screen.
  var all: [String] {
    var faults = cellFaults
    guard !state.layout.isTooSmall else { return faults }
    faults += cursorFaults
    // A card stands in the panes' place.
    guard state.stagePane?.card == nil else { return faults }
    for (pane, area) in state.layout.panes {
      faults += frameFaults(area).map { "\(pane): \($0)" }
      // The sea says nothing, and of nothing one pane tells for all.
      if pane != .map, area.inside.height > 0, state.dataset?.count ?? 0 > 0, isBlank(area.inside) {
        faults.append("\(pane) says nothing")
      }
    }
    return faults + windowFaults
  }

  /// Every row is full, every wide character whole, and nothing controls a terminal.
  private var cellFaults: [String] {
    var faults: [String] = []
    for row in 0..<canvas.height {
      var isHalf = false
      for (column, cell) in canvas[row: row].enumerated() {
        if isHalf != (cell.width == 0) { faults.append("half a character at \(column), \(row)") }
        isHalf = cell.width == 2
        for scalar in canvas.scalars(of: cell) {
          if scalar.value < 0x20 || (0x7f...0x9f).contains(scalar.value) {
            faults.append("a control character at \(column), \(row)")
          }
          if canvas.glyphs.isASCII, !scalar.isASCII { faults.append("\(scalar) is not ASCII") }
        }
      }
      if isHalf { faults.append("a character is cut at the end of row \(row)") }
    }
    return faults
  }

  /// The cursor is on the screen and, without a window, where the keys go.
  private var cursorFaults: [String] {
    guard let cursor = canvas.cursor else {
      return state.stagePane?.card == nil ? ["there is no cursor"] : []
    }
    guard (0..<canvas.width).contains(cursor.column), (0..<canvas.height).contains(cursor.row)
    else { return ["the cursor is outside, at \(cursor)"] }
    if canvas[row: cursor.row][cursor.row * canvas.width + cursor.column].width == 0 {
      return ["the cursor is on half a character"]
    }
    guard state.mode == .browsing, state.focus != .figures, state.overlay == nil,
      let area = state.layout.panes[state.focus]
    else { return [] }
    let isInside =
      (area.column..<area.column + area.width).contains(cursor.column)
      && (area.row..<area.row + area.height).contains(cursor.row)
    return isInside ? [] : ["the cursor is not in the pane that has the keys"]
  }

  /// The lines of a frame are closed wherever no window and no long message lies over them.
  private func frameFaults(_ area: ScreenArea) -> [String] {
    let (left, right) = (area.column, area.column + area.width - 1)
    let (top, bottom) = (area.row, area.row + area.height - 1)
    let glyphs = canvas.glyphs
    var faults: [String] = []
    let corners = zip([(left, top), (right, top), (left, bottom), (right, bottom)], glyphs.corners)
    for ((column, row), corner) in corners where !isCovered(column, row) {
      if !shows([corner], column, row) { faults.append("no corner at \(column), \(row)") }
    }
    for row in top + 1..<max(top + 1, bottom) {
      if !isCovered(left, row), !shows([glyphs.vertical], left, row) {
        faults.append("the left line is broken in row \(row)")
      }
      let borders = [glyphs.vertical, glyphs.scrollTrack, glyphs.scrollThumb, glyphs.marked]
      if !isCovered(right, row), !shows(borders, right, row), role(right, row) != .badge {
        faults.append("the right line is broken in row \(row)")
      }
    }
    return faults
  }

  /// A window over the panes has a frame of its own, all of it on the screen.
  private var windowFaults: [String] {
    guard (state.overlay != nil) != (state.writing != nil) else { return [] }
    let places = (0..<canvas.height).flatMap { row in
      (0..<canvas.width).filter { isWindow($0, row) }.map { (column: $0, row: row) }
    }
    guard let left = places.map(\.column).min(), let right = places.map(\.column).max(),
      let top = places.map(\.row).min(), let bottom = places.map(\.row).max()
    else { return ["the window is not to be seen"] }
    var faults: [String] = []
    let corners = [(left, top), (right, top), (left, bottom), (right, bottom)]
    for ((column, row), corner) in zip(corners, canvas.glyphs.corners)
    where !shows([corner], column, row) {
      faults.append("the window has no corner at \(column), \(row)")
    }
    if places.count != (right - left + 1) * (bottom - top + 1) {
      faults.append("the window has holes")
    }
    return faults
  }

  private func cell(_ column: Int, _ row: Int) -> Cell { canvas.cells[row * canvas.width + column] }

  private func role(_ column: Int, _ row: Int) -> Role { cell(column, row).role }

  private func shows(_ glyphs: [Unicode.Scalar], _ column: Int, _ row: Int) -> Bool {
    canvas.scalars(of: cell(column, row)).first.map { glyphs.contains($0) } ?? false
  }

  private func isCovered(_ column: Int, _ row: Int) -> Bool {
    isWindow(column, row) || cell(column, row).surface == .footer
  }

  private func isWindow(_ column: Int, _ row: Int) -> Bool {
    [.overlay, .overlaySelected].contains(cell(column, row).surface)
  }

  private func isBlank(_ area: ScreenArea) -> Bool {
    (area.row..<area.row + area.height).allSatisfy { row in
      (area.column..<area.column + area.width).allSatisfy { column in
        !isCovered(column, row) && canvas.scalars(of: cell(column, row)) == [" "]
      }
    }
  }
}
