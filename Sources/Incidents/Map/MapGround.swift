/// What lies under the incidents of a map: coasts, borders, and the country of every dot.
///
/// A cell has eight dots, two columns of four, as braille has. It is made with an answer and not with a
/// frame, because it looks at every vertex of the world.
public struct MapGround: Hashable, Sendable {
  /// Columns of dots.
  public let width: Int
  /// Rows of dots.
  public let height: Int
  /// The codes of the countries that have an outline.
  public let codes: [String]
  /// For each dot, row by row, the country, an index into `codes` plus one; 0 at sea.
  public internal(set) var land: [UInt8]
  /// The dots of coasts and borders of each cell, row by row, a bit a dot.
  ///
  /// The bits are those of the Unicode block of braille patterns, which begins at U+2800.
  public internal(set) var lines: [UInt8]

  /// The sea and nothing else.
  init(grid: MapGrid, codes: [String]) {
    width = grid.columns * 2
    height = grid.rows * 4
    self.codes = codes
    land = Array(repeating: 0, count: width * height)
    lines = Array(repeating: 0, count: grid.count)
  }

  /// The bit of a dot in its cell.
  public static func bit(column: Int, row: Int) -> UInt8 {
    row < 3 ? 1 << UInt8(column * 3 + row) : 1 << UInt8(6 + column)
  }

  /// The country that most dots of a cell belong to, or `nil` where most are at sea.
  public func country(column: Int, row: Int) -> String? {
    var counts: [UInt8: Int] = [:]
    for y in row * 4..<row * 4 + 4 {
      for x in column * 2..<column * 2 + 2 { counts[land[y * width + x], default: 0] += 1 }
    }
    let most = counts.filter { $0.key > 0 }.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let most, most.value >= 2 else { return nil }
    return codes[Int(most.key) - 1]
  }
}
