import CNCurses

/// What a terminal is sent to get from one screen to the next.
///
/// Rows that scrolled are moved. Of the others the cells that differ are drawn, in the order that
/// takes the fewest bytes: down a column as long as its colours last, along a row where going on needs
/// no move. Nothing is seen of the order, since a frame is shown as a whole.
struct StepEncoder {
  private let old: Canvas
  private let new: Canvas
  private let looks: LookTable
  private let abilities: StepAbilities
  private var writer: SequenceWriter

  /// Compares two screens of the same size.
  init(
    from old: Canvas,
    to new: Canvas,
    looks: LookTable,
    depth: ColorDepth,
    abilities: StepAbilities
  ) {
    self.old = old
    self.new = new
    self.looks = looks
    self.abilities = abilities
    writer = SequenceWriter(
      width: new.width,
      isDirect: depth == .truecolor,
      abilities: abilities
    )
  }

  /// Draws what differs in some rows, and others whole, and puts the cursor at its place.
  ///
  /// - Complexity: O(cells).
  mutating func encode(changed: [Int], forgotten: Set<Int>, cursor: Position?) -> [UInt8] {
    let canMove = abilities.contains(.scrolling) && forgotten.isEmpty && old.links.isEmpty
    let band = canMove ? ScrolledBand(from: old, to: new, changed: changed) : nil
    let fill = band.flatMap(background(comingInto:))
    let finder = RunFinder(
      canvas: new,
      looks: looks,
      sharesClusters: old.clusters == new.clusters
    )
    var runs: [CellRun] = []
    let rows = band.map { band in
      changed.filter { $0 < band.rows.lowerBound } + Array(band.rows)
        + changed.filter { $0 > band.rows.upperBound }
    }
    for row in rows ?? changed {
      finder.append(row: row, since: before(row, forgotten, band, fill), to: &runs)
    }
    if let band {
      if let fill { setBackground(fill, before: runs.first) }
      writer.scroll(band.rows, by: band.count)
    }
    var order = RunOrder(runs)
    while let run = order.next(writer) { draw(run) }
    writer.set(.plain)
    if let cursor { writer.move(to: cursor) }
    return writer.bytes
  }

  /// Sets a background, and in one go what the first run is drawn in.
  private mutating func setBackground(_ background: Int32, before run: CellRun?) {
    if let run, run.look.background == background, run.look.attributes.isEmpty {
      writer.set(run.look)
    } else {
      writer.set(background: background)
    }
  }

  /// What the terminal shows in a row now.
  private func before(
    _ row: Int,
    _ forgotten: Set<Int>,
    _ band: ScrolledBand?,
    _ fill: Int32?
  ) -> RunFinder.Before {
    if forgotten.contains(row) { return .unknown }
    guard let band, band.rows.contains(row) else { return .cells(old[row: row]) }
    let from = row + band.count
    if band.rows.contains(from) { return .cells(old[row: from]) }
    return fill.map { .blank(background: $0) } ?? .unknown
  }

  /// The background of most blanks in the rows that a move brings in, so that they come with it;
  /// `nil` where the terminal brings in its own.
  private func background(comingInto band: ScrolledBand) -> Int32? {
    guard abilities.contains(.erasing) else { return nil }
    var counts: [Int32: Int] = [:]
    for row in band.rows where !band.rows.contains(row + band.count) {
      for cell in new[row: row] where cell.glyph == 0x20 {
        counts[looks[cell].background, default: 0] += 1
      }
    }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  private mutating func draw(_ run: CellRun) {
    writer.move(to: run.start)
    writer.set(run.look, isBlank: run.isBlank)
    let cells = new[row: run.row]
    let first = cells.startIndex + run.columns.lowerBound
    let end = cells.startIndex + run.columns.upperBound
    let blank = abilities.contains(.erasing) && !run.look.showsOnBlanks ? 0x20 : nil as UInt32?
    let rest = cells[first..<end].reversed().prefix { $0.glyph == blank && $0.width == 1 }.count
    // A sequence takes up to six bytes, and the cursor stays where it is.
    let drawn = rest > 8 ? end - rest : end
    for cell in cells[first..<drawn] where cell.width > 0 { draw(cell) }
    if drawn < end { writer.erase(rest) }
  }

  /// Whatever the canvas holds, only what the terminal draws in the cell's columns is sent.
  private mutating func draw(_ cell: Cell) {
    let columns = Int(cell.width)
    guard cell.glyph & Cell.clusterFlag == 0 else { return drawCluster(cell) }
    guard let scalar = Self.drawn(cell.glyph, columns) else { return drawReplacement(columns) }
    writer.draw(scalar, columns: columns)
  }

  private mutating func drawCluster(_ cell: Cell) {
    let columns = Int(cell.width)
    let scalars = new.scalars(of: cell)
    guard let base = scalars.first.flatMap({ Self.drawn($0.value, columns) }) else {
      return drawReplacement(columns)
    }
    let marks = scalars.dropFirst().prefix(4).filter { Self.drawn($0.value, 0) != nil }
    writer.draw([base] + marks, columns: columns)
  }

  private mutating func drawReplacement(_ columns: Int) {
    writer.draw(Self.drawn(0xfffd, 1) ?? "?", columns: 1)
    if columns == 2 { writer.draw(" ", columns: 1) }
  }

  private static func drawn(_ glyph: UInt32, _ columns: Int) -> Unicode.Scalar? {
    if glyph >= 0x20, glyph < 0x7f, columns == 1 { return Unicode.Scalar(glyph) }
    return cn_is_drawn(glyph, Int32(columns)) == 1 ? Unicode.Scalar(glyph) : nil
  }
}
