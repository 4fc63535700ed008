/// Cells with one value a person, numbered: `0::Adult 18+||1::Teen 12-17`, or with single marks.
enum MultiValue {
  /// Whether a cell has this shape: a number, a colon or two, and then a bar or the end.
  static func holds(_ cell: ArraySlice<UInt8>) -> Bool {
    guard let colon = cell.firstIndex(of: ASCII.colon), colon > cell.startIndex,
      colon - cell.startIndex <= 4, cell[..<colon].allSatisfy({ $0.isASCIIDigit })
    else { return false }
    let next = cell.index(after: colon)
    if next < cell.endIndex, cell[next] == ASCII.colon { return true }
    return cell.contains(ASCII.bar)
  }

  /// Appends the values for people to read: `0: Adult 18+; 1: Teen 12-17`.
  ///
  /// The numbers stay, for they tell which values of several columns belong to one person.
  static func append(_ cell: ArraySlice<UInt8>, to field: inout [UInt8]) {
    var isFirst = true
    for value in cell.split(separator: ASCII.bar) {
      if !isFirst { field.append(contentsOf: "; ".utf8) }
      isFirst = false
      let digits = value.prefix { $0.isASCIIDigit }
      let rest = value[digits.endIndex...]
      guard !digits.isEmpty, rest.first == ASCII.colon else {
        field.append(contentsOf: value)
        continue
      }
      field.append(contentsOf: digits)
      field.append(contentsOf: ": ".utf8)
      field.append(contentsOf: rest.drop { $0 == ASCII.colon })
    }
  }
}
