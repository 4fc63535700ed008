/// The number formats of a workbook, by the number of a cell's style.
struct WorkbookStyles {
  private static let mostFormats = 1 << 20

  private var formats: [NumberFormat] = []

  /// A workbook without styles: all numbers are numbers.
  init() {}

  /// Reads the part of styles.
  init(_ source: ZipEntryReader) throws(ArchiveFault) {
    var xml = XMLTokenizer(source)
    var codes: [Int: NumberFormat] = [:]
    var isInCells = false
    while true {
      switch try xml.next() {
      case .finished: return
      case .text: break
      case .end: if xml.name == .cellFormats { isInCells = false }
      case .start:
        if xml.name == .cellFormats {
          isInCells = true
        } else if xml.name == .numberFormat, let id = try Self.number(xml, .formatID) {
          codes[id] = NumberFormat(code: try xml.attribute(.formatCode) ?? [])
        } else if isInCells, xml.name == .format, formats.count < Self.mostFormats {
          let id = try Self.number(xml, .formatID) ?? 0
          formats.append(codes[id] ?? NumberFormat(builtIn: id))
        }
      }
    }
  }

  /// The format of a style; plain where there is no such style.
  func format(ofStyle style: Int) -> NumberFormat { formats[safe: style] ?? .general }

  private static func number(
    _ xml: borrowing XMLTokenizer,
    _ name: XMLName
  ) throws(ArchiveFault) -> Int? {
    try xml.attribute(name).flatMap { Int($0[...].string) }
  }
}
