/// Where a cell stands, as sheets write it: "AB12" is column 27, counted from 0, of row 12.
enum CellReference {
  /// The most columns that a sheet has; the last one is XFD.
  static let mostColumns = 16_384

  /// The column of a reference, or `nil` when it has none that a sheet can have.
  static func column(_ reference: [UInt8]) -> Int? {
    var column = 0
    for byte in reference {
      guard byte.isLatinLetter else { break }
      column = column * 26 + Int(byte.lowercasedASCII - UInt8(ascii: "a")) + 1
      guard column <= mostColumns else { return nil }
    }
    return column == 0 ? nil : column - 1
  }
}
