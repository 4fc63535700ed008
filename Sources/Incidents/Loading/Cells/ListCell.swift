/// Takes cells with several values apart.
enum ListCell {
  /// Appends the values, parted by `TextArena.listSeparator`.
  ///
  /// Sources stand apart by `"; "`, `" | "`, line ends, or, in UCDP's articles, by quotes and
  /// semicolons; links also by blanks. Tags stand apart by commas, semicolons and bars.
  static func append(_ cell: ArraySlice<UInt8>, isTags: Bool, to list: inout [UInt8]) {
    var isFirst = true
    for value in values(cell, isTags: isTags) {
      let trimmed = value.trimmed
      if trimmed.isEmpty { continue }
      if !isFirst { list.append(TextArena.listSeparator) }
      list.append(contentsOf: trimmed)
      isFirst = false
    }
  }

  /// Whether a cell holds one value, as nearly all do.
  static func isSingle(_ cell: Span<UInt8>) -> Bool {
    if !ByteScan.mayPartValues(cell) { return true }
    for index in cell.indices where cell[index].mayPartValues { return false }
    return true
  }

  private static func values(_ cell: ArraySlice<UInt8>, isTags: Bool) -> [ArraySlice<UInt8>] {
    if cell.contains(TextArena.listSeparator) {
      return cell.split(separator: TextArena.listSeparator)
    }
    if !cell.contains(where: \.mayPartValues) { return [cell] }
    if let several = doubleBars(cell) { return several }
    if isTags { return cell.split { tagSeparators.contains($0) } }
    if cell.count > 1, cell.first == ASCII.quote, cell.last == ASCII.quote { return articles(cell) }
    if let links = links(cell) { return links }
    var values: [ArraySlice<UInt8>] = []
    var start = cell.startIndex
    for index in cell.indices where isSeparator(cell, index) {
      values.append(cell[start..<index])
      start = index + 1
    }
    values.append(cell[start...])
    return values
  }

  /// The first value of a cell whose values two bars part; `nil` for other cells.
  static func first(of cell: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    doubleBars(cell)?.first { !$0.trimmed.isEmpty }?.trimmed
  }

  /// `one||two`, with the numbers of persons or links before the values left out.
  private static func doubleBars(_ cell: ArraySlice<UInt8>) -> [ArraySlice<UInt8>]? {
    guard
      cell.indices.dropLast().contains(where: { cell[$0] == ASCII.bar && cell[$0 + 1] == ASCII.bar }
      )
    else { return nil }
    return cell.split(separator: ASCII.bar).map { value in
      let digits = value.prefix { $0.isASCIIDigit }
      let rest = value[digits.endIndex...]
      return !digits.isEmpty && rest.starts(with: "::".utf8) ? rest.dropFirst(2) : value
    }
  }

  private static let tagSeparators: Set<UInt8> = [ASCII.comma, ASCII.semicolon, ASCII.bar]

  private static func isSeparator(_ cell: ArraySlice<UInt8>, _ index: Int) -> Bool {
    let byte = cell[index]
    guard byte == ASCII.semicolon || byte == ASCII.bar else { return byte == ASCII.newline }
    let next = index + 1 < cell.endIndex ? cell[index + 1] : ASCII.space
    return next.isBlank
  }

  /// The links of a cell that holds nothing else, `nil` for other cells.
  ///
  /// A semicolon may be part of a link; before the next link it is not.
  private static func links(_ cell: ArraySlice<UInt8>) -> [ArraySlice<UInt8>]? {
    guard cell.starts(with: "http".utf8) else { return nil }
    var links: [ArraySlice<UInt8>] = []
    for word in cell.split(whereSeparator: \.isBlank) where word != [ASCII.semicolon] {
      guard word.starts(with: "http".utf8) else { return nil }
      var start = word.startIndex
      for index in word.indices where word[index] == ASCII.semicolon {
        let next = word[(index + 1)...]
        guard next.isEmpty || next.starts(with: "http".utf8) else { continue }
        links.append(word[start..<index])
        start = index + 1
      }
      links.append(word[start...])
    }
    return links
  }

  /// `"Office,date,headline";"Office,date,headline"`, each without its quotes.
  private static func articles(_ cell: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var values: [ArraySlice<UInt8>] = []
    var start = cell.startIndex
    for index in cell.indices.dropFirst().dropLast()
    where cell[index] == ASCII.semicolon && cell[index - 1] == ASCII.quote
      && cell[index + 1] == ASCII.quote
    {
      values.append(unquoted(cell[start..<index]))
      start = index + 1
    }
    values.append(unquoted(cell[start...]))
    return values
  }

  private static func unquoted(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard value.count >= 2, value.first == ASCII.quote, value.last == ASCII.quote else {
      return value
    }
    return value.dropFirst().dropLast()
  }
}

extension UInt8 {
  /// Whether a cell without such bytes holds one value.
  fileprivate var mayPartValues: Bool {
    isBlank || self == ASCII.semicolon || self == ASCII.bar || self == ASCII.comma
      || self == ASCII.quote || self == TextArena.listSeparator
  }
}
