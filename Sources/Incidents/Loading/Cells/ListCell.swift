/// Takes cells with several values apart.
enum ListCell {
  /// How the values of a cell stand apart.
  private enum Parting {
    /// There is one value.
    case none
    /// By `TextArena.listSeparator`, as the reader wrote them.
    case separators
    /// By bars, some of them doubled, with the numbers of persons or links before the values.
    case bars
    /// By commas, semicolons and bars.
    case tags
    /// By semicolons between quotes.
    case articles
    /// By blanks, and by semicolons that are no part of a link.
    case links
    /// By line ends, and by semicolons and bars with a blank behind them.
    case marks
  }

  /// Appends the values, parted by `TextArena.listSeparator`.
  ///
  /// Sources stand apart by `"; "`, `" | "`, line ends, or, in UCDP's articles, by quotes and
  /// semicolons; links also by blanks. Tags stand apart by commas, semicolons and bars.
  ///
  /// - Complexity: O(*n*) in the bytes of the cell.
  static func append(_ cell: Span<UInt8>, isTags: Bool, to list: inout [UInt8]) {
    let parting = parting(of: cell, isTags: isTags)
    var isFirst = true
    var start = 0
    while start <= cell.count {
      let end = end(ofValueAt: start, in: cell, parting)
      let value = trimmed(value(start..<end, of: cell, parting), of: cell)
      start = end + 1
      if value.isEmpty { continue }
      if !isFirst { list.append(TextArena.listSeparator) }
      ByteScan.append(value, of: cell, to: &list)
      isFirst = false
    }
  }

  /// Whether a cell holds one value, as nearly all do.
  static func isSingle(_ cell: Span<UInt8>) -> Bool {
    if !ByteScan.mayPartValues(cell) { return true }
    for index in cell.indices where cell[index].mayPartValues { return false }
    return true
  }

  /// The first value of a cell whose values two bars part; `nil` for other cells.
  static func first(of cell: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let text = cell.span
    guard hasDoubledBar(text) else { return nil }
    var start = 0
    while start <= text.count {
      let end = end(ofValueAt: start, in: text, .bars)
      let value = trimmed(value(start..<end, of: text, .bars), of: text)
      if !value.isEmpty { return cell.dropFirst(value.lowerBound).prefix(value.count) }
      start = end + 1
    }
    return nil
  }

  private static func parting(of cell: Span<UInt8>, isTags: Bool) -> Parting {
    if isIn(cell, TextArena.listSeparator) { return .separators }
    if isSingle(cell) { return .none }
    if hasDoubledBar(cell) { return .bars }
    if isTags { return .tags }
    if cell.count > 1, isQuoted(0..<cell.count, of: cell) { return .articles }
    return areLinks(cell) ? .links : .marks
  }

  /// Where the value that begins at a place ends: at what parts it from the next, or with the cell.
  private static func end(
    ofValueAt start: Int,
    in cell: Span<UInt8>,
    _ parting: Parting
  ) -> Int {
    switch parting {
    case .none: cell.count
    case .separators: next(TextArena.listSeparator, in: cell, from: start)
    case .bars: next(ASCII.bar, in: cell, from: start)
    case .tags:
      ByteScan.firstIndex(of: ASCII.comma, ASCII.semicolon, ASCII.bar, in: cell, from: start)
    case .articles: endOfArticle(start, in: cell)
    case .links: endOfLink(start, in: cell)
    case .marks: endBeforeMark(start, in: cell)
    }
  }

  /// A value without what is written around it.
  private static func value(
    _ range: Range<Int>,
    of cell: Span<UInt8>,
    _ parting: Parting
  ) -> Range<Int> {
    switch parting {
    case .bars:
      // `12::value`
      var start = range.lowerBound
      while start < range.upperBound, cell[start].isASCIIDigit { start += 1 }
      let isNumbered =
        start > range.lowerBound && start + 1 < range.upperBound && cell[start] == ASCII.colon
        && cell[start + 1] == ASCII.colon
      return isNumbered ? start + 2..<range.upperBound : range
    case .articles where range.count >= 2 && isQuoted(range, of: cell):
      return range.lowerBound + 1..<range.upperBound - 1
    default: return range
    }
  }

  // `"Office,date,headline";"Office,date,headline"`
  private static func endOfArticle(_ start: Int, in cell: Span<UInt8>) -> Int {
    var end = next(ASCII.semicolon, in: cell, from: start)
    while end < cell.count {
      let isBetweenQuotes =
        end > 0 && cell[end - 1] == ASCII.quote && end + 1 < cell.count
        && cell[end + 1] == ASCII.quote
      if isBetweenQuotes { return end }
      end = next(ASCII.semicolon, in: cell, from: end + 1)
    }
    return end
  }

  private static func endBeforeMark(_ start: Int, in cell: Span<UInt8>) -> Int {
    var end = start
    while true {
      end = ByteScan.firstIndex(
        of: ASCII.semicolon,
        ASCII.bar,
        ASCII.newline,
        in: cell,
        from: end
      )
      guard end + 1 < cell.count, cell[end] != ASCII.newline, !cell[end + 1].isBlank else {
        return end
      }
      end += 1
    }
  }

  /// A semicolon may be part of a link; before the next link it is not.
  private static func endOfLink(_ start: Int, in cell: Span<UInt8>) -> Int {
    var end = start
    while end < cell.count, !cell[end].isBlank {
      let isLast = end + 1 == cell.count || cell[end + 1].isBlank
      if cell[end] == ASCII.semicolon, isLast || isLink(at: end + 1, in: cell) { return end }
      end += 1
    }
    return end
  }

  /// Whether a cell holds nothing but links, of which a semicolon may stand apart.
  private static func areLinks(_ cell: Span<UInt8>) -> Bool {
    guard isLink(at: 0, in: cell) else { return false }
    var start = 0
    while start < cell.count {
      var end = start
      while end < cell.count, !cell[end].isBlank { end += 1 }
      let isSemicolon = end == start + 1 && cell[start] == ASCII.semicolon
      if end > start, !isSemicolon, !isLink(at: start, in: cell) { return false }
      start = end + 1
    }
    return true
  }

  private static func isLink(at start: Int, in cell: Span<UInt8>) -> Bool {
    start + 4 <= cell.count && cell[start] == UInt8(ascii: "h")
      && cell[start + 1] == UInt8(ascii: "t") && cell[start + 2] == UInt8(ascii: "t")
      && cell[start + 3] == UInt8(ascii: "p")
  }

  private static func isQuoted(_ range: Range<Int>, of cell: Span<UInt8>) -> Bool {
    cell[range.lowerBound] == ASCII.quote && cell[range.upperBound - 1] == ASCII.quote
  }

  private static func hasDoubledBar(_ cell: Span<UInt8>) -> Bool {
    var bar = next(ASCII.bar, in: cell, from: 0)
    while bar + 1 < cell.count {
      if cell[bar + 1] == ASCII.bar { return true }
      bar = next(ASCII.bar, in: cell, from: bar + 1)
    }
    return false
  }

  private static func isIn(_ cell: Span<UInt8>, _ byte: UInt8) -> Bool {
    next(byte, in: cell, from: 0) < cell.count
  }

  private static func next(_ byte: UInt8, in cell: Span<UInt8>, from start: Int) -> Int {
    ByteScan.firstIndex(of: byte, byte, byte, in: cell, from: start)
  }

  private static func trimmed(_ range: Range<Int>, of cell: Span<UInt8>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, cell[start].isBlank { start += 1 }
    while end > start, cell[end - 1].isBlank { end -= 1 }
    return start..<end
  }
}

extension UInt8 {
  /// Whether a cell without such bytes holds one value.
  fileprivate var mayPartValues: Bool {
    isBlank || self == ASCII.semicolon || self == ASCII.bar || self == ASCII.comma
      || self == ASCII.quote || self == TextArena.listSeparator
  }
}
