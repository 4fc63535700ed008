import CNCurses

/// What the terminal shows now, and the colours by which it does.
struct ShownScreen {
  /// How many colours terminfo gives.
  var colorCount = 0
  /// What the terminal understands when curses does not draw, or `nil` where it always has to.
  var abilities: StepAbilities?
  /// The screen last sent.
  var canvas: Canvas?
  /// Where its hardware cursor is, `nil` where it is not to be seen.
  var cursor: Position?
  /// The terminal's size at that time.
  var size = (width: 0, height: 0)
  /// What can be clicked.
  var links: [CanvasLink] = []
  /// Whether all has to be painted again.
  var isStale = true
  /// Whether frames were sent that curses knows nothing of.
  var isAheadOfCurses = false
  /// A row on its way.
  var row: [cn_cell] = []
  /// How each role looks.
  private(set) var looks = LookTable()

  private var styles: StyleTable?
  /// The numbers of the looks' pairs of colours.
  private var pairs: [Int32] = []

  /// Takes styles over, and says whether they are new.
  mutating func adopt(_ styles: StyleTable, depth: ColorDepth) -> Bool {
    guard styles != self.styles else { return false }
    self.styles = styles
    looks = LookTable(styles, depth: depth, colorCount: colorCount)
    pairs = looks.all.map { cn_color_pair($0.foreground, $0.background) }
    return true
  }

  /// Makes a row's cells ready to be sent.
  mutating func prepare(_ index: Int, of canvas: Canvas) {
    row.removeAll(keepingCapacity: true)
    for cell in canvas[row: index] where cell.width > 0 {
      var made = cn_cell()
      made.base = cell.glyph
      made.pair = pairs[LookTable.index(of: cell)]
      made.attributes = UInt16(looks[cell].attributes.rawValue)
      made.width = UInt16(cell.width)
      if cell.glyph & Cell.clusterFlag != 0 { Self.fill(&made, canvas.scalars(of: cell)) }
      row.append(made)
    }
  }

  private static func fill(_ cell: inout cn_cell, _ scalars: [Unicode.Scalar]) {
    func value(_ index: Int) -> UInt32 { index < scalars.count ? scalars[index].value : 0 }
    (cell.base, cell.mark1, cell.mark2) = (value(0), value(1), value(2))
    (cell.mark3, cell.mark4) = (value(3), value(4))
  }
}
