import CNCurses
import Dashboard

/// What the terminal shows now, and the colours by which it does.
struct ShownScreen {
  /// How a role on a surface is drawn, in curses' terms.
  struct Look {
    var pair: Int32
    var attributes: UInt16
  }

  /// How many colours terminfo gives.
  var colorCount = 0
  /// The screen last sent.
  var canvas: Canvas?
  /// The terminal's size at that time.
  var size = (width: 0, height: 0)
  /// What can be clicked.
  var links: [CanvasLink] = []
  /// Whether all has to be painted again.
  var isStale = true
  /// A row on its way.
  var row: [cn_cell] = []

  private var styles: StyleTable?
  private var looks: [Look] = []

  /// Takes styles over, and says whether they are new.
  mutating func adopt(_ styles: StyleTable, depth: ColorDepth) -> Bool {
    guard styles != self.styles else { return false }
    self.styles = styles
    looks = Role.allCases.flatMap { role in
      Surface.allCases.map { surface in look(of: styles.style(role, surface), depth: depth) }
    }
    return true
  }

  /// How a cell is drawn.
  func look(of cell: Cell) -> Look {
    looks[Int(cell.role.rawValue) * Surface.allCases.count + Int(cell.surface.rawValue)]
  }

  private func look(of style: Style, depth: ColorDepth) -> Look {
    var attributes = style.attributes
    var foreground = ColorNumber.of(style.foreground, at: depth)
    var background = ColorNumber.of(style.background, at: depth)
    if depth == .ansi16, colorCount < 16 {
      // Terminals of eight colours draw the bright ones by strokes of more weight.
      if foreground >= 8 { attributes.insert(.bold) }
      foreground = foreground < 8 ? foreground : foreground - 8
      background = background < 8 ? background : background - 8
    }
    return Look(
      pair: cn_color_pair(foreground, background),
      attributes: UInt16(attributes.rawValue)
    )
  }

  /// Makes a row's cells ready to be sent.
  mutating func prepare(_ index: Int, of canvas: Canvas) {
    row.removeAll(keepingCapacity: true)
    for cell in canvas[row: index] where cell.width > 0 {
      let look = look(of: cell)
      var made = cn_cell()
      made.base = cell.glyph
      made.pair = look.pair
      made.attributes = look.attributes
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
