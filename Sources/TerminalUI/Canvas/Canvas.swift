import Dashboard

/// A screen in memory: rows of cells that widgets draw into and drivers show.
///
/// Nothing is ever drawn outside `clip`, and no cell ever holds half a wide character: what would
/// be cut at an edge becomes a blank, and overwriting one half blanks the other.
public struct Canvas: Equatable, Sendable {
  /// Columns.
  public let width: Int
  /// Rows.
  public let height: Int
  /// What borders, bars and marks are drawn with.
  public let glyphs: GlyphSet
  /// The cells row by row.
  public internal(set) var cells: [Cell]
  /// Base characters with their marks, which cells refer to by index.
  public private(set) var clusters: [[Unicode.Scalar]] = []
  /// Where the hardware cursor sits, for screen readers and typing; `nil` hides it.
  public var cursor: (column: Int, row: Int)?
  /// What leads somewhere, where the terminal lets it be clicked.
  public internal(set) var links: [CanvasLink] = []
  /// The part of the screen that drawing reaches.
  public private(set) var clip: Rect

  private var clusterIndices: [[Unicode.Scalar]: UInt32] = [:]

  /// A blank screen of at most 10,000 columns and rows.
  public init(width: Int, height: Int, glyphs: GlyphSet = .unicode) {
    self.width = min(max(0, width), 10_000)
    self.height = min(max(0, height), 10_000)
    self.glyphs = glyphs
    cells = Array(repeating: .blank, count: self.width * self.height)
    clip = Rect(column: 0, row: 0, width: self.width, height: self.height)
  }

  /// The cells of a row; the row must exist.
  public subscript(row row: Int) -> ArraySlice<Cell> {
    cells[row * width..<(row + 1) * width]
  }

  /// Whether both show the same.
  public static func == (left: Self, right: Self) -> Bool {
    left.width == right.width && left.height == right.height && left.cells == right.cells
      && left.clusters == right.clusters && left.cursor?.column == right.cursor?.column
      && left.cursor?.row == right.cursor?.row
  }
}

extension Canvas {
  /// The whole screen as a box.
  public var bounds: Rect { Rect(column: 0, row: 0, width: width, height: height) }

  /// Draws with everything outside the box out of reach; nested boxes narrow each other.
  public mutating func clipped(to rect: Rect, _ draw: (inout Canvas) -> Void) {
    let previous = clip
    clip = previous.intersection(rect)
    draw(&self)
    clip = previous
  }

  /// The scalars to send to a terminal for a cell: a base and its marks, or none for the right
  /// half of a wide character.
  public func scalars(of cell: Cell) -> [Unicode.Scalar] {
    guard cell.width > 0 else { return [] }
    if cell.glyph & Cell.clusterFlag != 0 {
      let index = Int(cell.glyph & ~Cell.clusterFlag)
      return clusters.indices.contains(index) ? clusters[index] : ["\u{fffd}"]
    }
    return [Unicode.Scalar(cell.glyph) ?? "\u{fffd}"]
  }

  /// The rows that a terminal showing `other` has to be sent, compared by what they show.
  ///
  /// All rows if the sizes differ. Indices of clusters mean nothing across canvases, so characters
  /// with marks are compared by their scalars.
  ///
  /// - Complexity: O(cells); one comparison of memory a row where both hold the same clusters.
  public func rowsChanged(since other: Canvas) -> [Int] {
    guard width == other.width, height == other.height else { return Array(0..<height) }
    let sameClusters = clusters == other.clusters
    return (0..<height).filter { row in
      let mine = self[row: row]
      let theirs = other[row: row]
      if sameClusters { return mine != theirs }
      return !zip(mine, theirs).allSatisfy { shows($0, as: $1, of: other) }
    }
  }

  /// Whether a cell looks the same as one of another canvas.
  private func shows(_ cell: Cell, as other: Cell, of canvas: Canvas) -> Bool {
    guard cell.role == other.role, cell.surface == other.surface, cell.width == other.width else {
      return false
    }
    if (cell.glyph | other.glyph) & Cell.clusterFlag == 0 { return cell.glyph == other.glyph }
    return scalars(of: cell) == canvas.scalars(of: other)
  }

  /// A cell for a glyph, with its marks put by if it has any.
  mutating func cell(for glyph: Glyph, role: Role, surface: Surface) -> Cell {
    var code = glyph.base.value
    if !glyph.marks.isEmpty {
      let cluster = [glyph.base] + glyph.marks
      if let known = clusterIndices[cluster] {
        code = known
      } else {
        code = Cell.clusterFlag | UInt32(clusters.count)
        clusters.append(cluster)
        clusterIndices[cluster] = code
      }
    }
    return Cell(glyph: code, role: role, surface: surface, width: UInt8(glyph.columns))
  }
}
