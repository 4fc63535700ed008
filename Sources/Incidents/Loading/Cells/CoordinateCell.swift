/// Reads degrees and pairs of them.
enum CoordinateCell {
  /// What a cell of one figure says.
  enum Reading: Equatable {
    /// Nothing.
    case missing
    /// Degrees, on the globe or off it.
    case degrees(Double)
    /// Something that is no figure, such as one with two decimal points.
    case unreadable
  }

  /// Reads `48.85`, `48,85`, `-1`, `48.85N`, `2.35° W`.
  static func read(_ cell: ArraySlice<UInt8>) -> Reading {
    if let number = DecimalNumber(cell) { return .degrees(number.value) }
    if MissingValue.isUnknown(cell) { return .missing }
    guard let last = cell.last?.lowercasedASCII, [0x6e, 0x73, 0x65, 0x77].contains(last) else {
      return .unreadable
    }
    var figure = cell.dropLast().trimmed
    if figure.suffix(2).elementsEqual("°".utf8) { figure = figure.dropLast(2).trimmed }
    guard let number = DecimalNumber(figure), number.value >= 0 else { return .unreadable }
    return .degrees(last == 0x73 || last == 0x77 ? -number.value : number.value)
  }

  /// The two figures of one cell, latitude first: `41.2, 19.3`, `41,2; 19,3`, `(41.2 19.3)`.
  ///
  /// `POINT (19.3 41.2)` has the longitude first. `nil` when the cell holds no two figures.
  static func pair(_ cell: ArraySlice<UInt8>) -> (latitude: Double, longitude: Double)? {
    if let pair = plainPair(cell.span) { return pair }
    let isPoint = cell.prefix(5).isWord("point")
    let body = (isPoint ? cell.dropFirst(5) : cell).filter { !"()[]{}".utf8.contains($0) }[...]
    for separator in [ASCII.semicolon, ASCII.comma, ASCII.space, TextArena.listSeparator] {
      let parts = body.trimmed.split(separator: separator)
      guard parts.count == 2 || (isPoint && parts.count > 2),
        case .degrees(let first) = read(parts[0].trimmed),
        case .degrees(let second) = read(parts[1].trimmed)
      else { continue }
      return isPoint ? (second, first) : (first, second)
    }
    return nil
  }

  /// Two plain numbers with a comma between, as the points of GeoJSON become.
  private static func plainPair(_ cell: Span<UInt8>) -> (latitude: Double, longitude: Double)? {
    var comma = 0
    while comma < cell.count, cell[comma] != ASCII.comma { comma += 1 }
    guard comma < cell.count, let first = PlainCell.number(0..<comma, of: cell) else {
      return nil
    }
    var start = comma + 1
    while start < cell.count, cell[start].isBlank { start += 1 }
    guard let second = PlainCell.number(start..<cell.count, of: cell) else { return nil }
    return (first, second)
  }
}
