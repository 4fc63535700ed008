/// Finds what has to be drawn of a row: the cells that differ, by looks.
struct RunFinder {
  /// The screen to come.
  let canvas: Canvas
  /// The looks of all roles on all surfaces.
  let looks: LookTable
  /// Whether indices of clusters mean the same on the screen before.
  let sharesClusters: Bool

  private static let longestGap = 4
  private static let longestBlank = 3

  /// What the terminal shows in a row before it is drawn.
  enum Before {
    /// These cells of the screen before.
    case cells(ArraySlice<Cell>)
    /// Nothing but a background.
    case blank(background: Int32)
    /// Nothing that is known.
    case unknown

    fileprivate var cells: ArraySlice<Cell>? {
      if case .cells(let cells) = self { cells } else { nil }
    }

    fileprivate var background: Int32? {
      if case .blank(let background) = self { background } else { nil }
    }
  }

  /// Appends the runs of a row.
  ///
  /// - Complexity: O(cells of a row).
  func append(row: Int, since before: Before, to runs: inout [CellRun]) {
    let cells = canvas[row: row]
    let shown = before.cells
    // Most rows of a screen that scrolled are as they were.
    if let shown, sharesClusters, shown == cells { return }
    let background = before.background
    let start = shown?.startIndex ?? 0
    let known = shown ?? []
    var last: CellRun?
    var offset = 0
    while offset < cells.count {
      let cell = cells[cells.startIndex + offset]
      let columns = max(1, Int(cell.width))
      defer { offset += columns }
      if cell.width == 0 { continue }
      if offset < known.count, !differs(cell, from: known[start + offset]) { continue }
      let look = looks[cell]
      let isBlank = cell.glyph == 0x20 && !look.showsOnBlanks
      if isBlank, look.background == background { continue }
      let made = CellRun(
        row: row,
        columns: offset..<min(cells.count, offset + columns),
        look: look,
        isBlank: isBlank
      )
      if let open = last {
        let open = bridged(open, to: offset, over: background)
        if let joined = joined(open, made, cells) {
          last = joined
          continue
        }
        runs.append(open)
      }
      last = made
    }
    if let last { runs.append(last) }
  }

  /// A run with the erased cells behind it, as far as blanks are shorter than a move.
  private func bridged(_ run: CellRun, to column: Int, over background: Int32?) -> CellRun {
    guard run.look.background == background, !run.look.showsOnBlanks,
      column - run.columns.upperBound <= Self.longestBlank
    else { return run }
    var longer = run
    longer.columns = run.columns.lowerBound..<column
    return longer
  }

  private func differs(_ cell: Cell, from other: Cell) -> Bool {
    cell != other || cell.glyph & Cell.clusterFlag != 0 && !sharesClusters
  }

  /// Two runs as one, with the cells between them drawn again where that is shorter than a move.
  private func joined(_ first: CellRun, _ second: CellRun, _ cells: ArraySlice<Cell>) -> CellRun? {
    guard var run = merged(first, second) else { return nil }
    let gap = first.columns.upperBound..<second.columns.lowerBound
    guard gap.count <= Self.longestGap else { return nil }
    for column in gap {
      let cell = cells[cells.startIndex + column]
      guard cell.glyph < 0x7f, cell.width == 1 else { return nil }
      let look = looks[cell]
      let isBlank = cell.glyph == 0x20 && !look.showsOnBlanks
      let between = CellRun(row: run.row, columns: gap, look: look, isBlank: isBlank)
      guard let all = merged(run, between) else { return nil }
      run = all
    }
    run.columns = first.columns.lowerBound..<second.columns.upperBound
    return run
  }

  /// Two runs in one look, as far as one does for both.
  private func merged(_ first: CellRun, _ second: CellRun) -> CellRun? {
    var run = first
    if first.look == second.look {
      run.isBlank = first.isBlank && second.isBlank
    } else if first.look.background != second.look.background {
      return nil
    } else if first.isBlank, !second.look.showsOnBlanks {
      run.look = second.look
      run.isBlank = second.isBlank
    } else if !second.isBlank || first.look.showsOnBlanks {
      return nil
    }
    run.columns = first.columns.lowerBound..<second.columns.upperBound
    return run
  }
}
