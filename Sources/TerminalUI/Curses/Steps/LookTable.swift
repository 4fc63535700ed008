import Dashboard

/// How each role on each surface is drawn, at the depth of a terminal.
struct LookTable {
  private let looks: [CellLook]

  /// Works all of them out once; terminals of eight colours draw the bright ones in bold.
  init(_ styles: StyleTable, depth: ColorDepth, colorCount: Int) {
    looks = Role.allCases.flatMap { role in
      Surface.allCases.map { surface in
        Self.look(of: styles.style(role, surface), depth: depth, colorCount: colorCount)
      }
    }
  }

  /// Nothing is known of any role yet.
  init() {
    looks = []
  }

  /// How a cell is drawn.
  subscript(cell: Cell) -> CellLook {
    looks[Self.index(of: cell)]
  }

  /// The place of a cell's look among all.
  static func index(of cell: Cell) -> Int {
    Int(cell.role.rawValue) * Surface.allCases.count + Int(cell.surface.rawValue)
  }

  /// The looks in the order of roles and, within one, of surfaces.
  var all: [CellLook] { looks }

  private static func look(of style: Style, depth: ColorDepth, colorCount: Int) -> CellLook {
    var look = CellLook(
      foreground: ColorNumber.of(style.foreground, at: depth),
      background: ColorNumber.of(style.background, at: depth),
      attributes: style.attributes
    )
    guard depth == .ansi16, colorCount < 16 else { return look }
    // Strokes of more weight stand for what such terminals have no colour for.
    if look.foreground >= 8 {
      look.attributes.insert(.bold)
      look.foreground -= 8
    }
    if look.background >= 8 { look.background -= 8 }
    return look
  }
}
