/// The name of an element or attribute without its prefix, packed into a number to compare fast.
///
/// Names of more than 16 bytes keep their last 16, which no name that is looked for has.
struct XMLName: Hashable {
  private var packed: UInt128 = 0

  init(_ name: String) {
    for byte in name.utf8 { append(byte) }
  }

  /// Packs the bytes of a name; what stands before a colon is its prefix.
  init(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes {
      if byte == ASCII.colon { packed = 0 } else { append(byte) }
    }
  }

  private mutating func append(_ byte: UInt8) { packed = packed << 8 | UInt128(byte) }

  static let attributeID = Self("id")
  static let boolean1904 = Self("date1904")
  static let cell = Self("c")
  static let cellFormats = Self("cellXfs")
  static let cellStyle = Self("s")
  static let format = Self("xf")
  static let formatCode = Self("formatCode")
  static let formatID = Self("numFmtId")
  static let name = Self("name")
  static let numberFormat = Self("numFmt")
  static let phonetic = Self("rPh")
  static let reference = Self("r")
  static let relationship = Self("Relationship")
  static let relationshipID = Self("Id")
  static let row = Self("row")
  static let sheet = Self("sheet")
  static let sheetData = Self("sheetData")
  static let stringItem = Self("si")
  static let target = Self("Target")
  static let text = Self("t")
  static let type = Self("Type")
  static let value = Self("v")
  static let workbookProperties = Self("workbookPr")
}
