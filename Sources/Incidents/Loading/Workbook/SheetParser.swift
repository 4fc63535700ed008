/// Turns the XML of a sheet into rows of text while it is being unpacked.
///
/// Dates become ISO 8601, booleans TRUE and FALSE, numbers their shortest form, formulas their last
/// result; of merged cells the first holds the value, as in the file.
struct SheetParser {
  private enum CellType {
    case number, shared, boolean, text
  }

  let strings: SharedStrings
  let styles: WorkbookStyles
  let is1904: Bool

  private var type = CellType.number
  private var style = 0
  private var column = 0
  private var row = 0
  private var value: [UInt8] = []
  private var isInValue = false
  private var run = TextRunReader()
  private var cells: [(column: Int, text: Range<Int>)] = []
  private var rowText: [UInt8] = []

  init(strings: SharedStrings, styles: WorkbookStyles, is1904: Bool) {
    self.strings = strings
    self.styles = styles
    self.is1904 = is1904
  }

  /// Reads a sheet to its end, adding row after row, so that damage costs only what follows it.
  ///
  /// - Throws: `ArchiveFault` for damaged or too large content.
  /// - Complexity: O(*n*) in the bytes.
  mutating func read(_ source: ZipEntryReader, into table: inout SheetTable) throws(ArchiveFault) {
    var xml = XMLTokenizer(source)
    row = 0
    while true {
      let token = try xml.next()
      switch token {
      case .finished:
        // A row that never ends still holds cells.
        if !cells.isEmpty { try endRow(&table) }
        return
      case .start: try begin(xml)
      case .text: if isInValue { value.append(contentsOf: xml.text) }
      case .end: try end(xml.name, &table)
      }
      if type == .text { run.take(token, xml, to: &value) }
    }
  }

  private mutating func begin(_ xml: borrowing XMLTokenizer) throws(ArchiveFault) {
    if xml.name == .cell {
      try beginCell(xml)
    } else if xml.name == .value {
      isInValue = true
    } else if xml.name == .row {
      let number = try Self.number(xml, .reference) ?? row + 1
      row = number > row && number <= Int(Int32.max) ? number : row + 1
      column = -1
      cells.removeAll(keepingCapacity: true)
      rowText.removeAll(keepingCapacity: true)
    }
  }

  private mutating func beginCell(_ xml: borrowing XMLTokenizer) throws(ArchiveFault) {
    value.removeAll(keepingCapacity: true)
    run = TextRunReader()
    isInValue = false
    if let reference = try xml.attribute(.reference) {
      guard let given = CellReference.column(reference) else {
        throw .corrupt(
          reason: "there is no cell '\(VisibleText(reference[...].string))' in a sheet"
        )
      }
      column = given
    } else {
      column += 1
      guard column < CellReference.mostColumns else {
        throw .corrupt(reason: "row \(row) has more cells than a sheet has columns")
      }
    }
    style = try Self.number(xml, .cellStyle) ?? 0
    let kind = try xml.attribute(.text) ?? []
    switch kind {
    case [], [UInt8(ascii: "n")]: type = .number
    case [UInt8(ascii: "s")]: type = .shared
    case [UInt8(ascii: "b")]: type = .boolean
    default: type = .text
    }
  }

  private mutating func end(_ name: XMLName, _ table: inout SheetTable) throws(ArchiveFault) {
    if name == .value {
      isInValue = false
    } else if name == .cell {
      let start = rowText.count
      appendText()
      if rowText.count > start { cells.append((column, start..<rowText.count)) }
      type = .number
    } else if name == .row {
      try endRow(&table)
    }
  }

  private mutating func endRow(_ table: inout SheetTable) throws(ArchiveFault) {
    // Cells stand in order but for files that other programs wrote; of two in one place the last
    // counts.
    if !zip(cells, cells.dropFirst()).allSatisfy({ $0.column < $1.column }) {
      var places: [Int: Range<Int>] = [:]
      for cell in cells { places[cell.column] = cell.text }
      cells = places.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
    for cell in cells { try table.append(rowText[cell.text], column: cell.column) }
    table.endRow(row)
    cells.removeAll(keepingCapacity: true)
    rowText.removeAll(keepingCapacity: true)
  }
}

extension SheetParser {
  private mutating func appendText() {
    switch type {
    case .text: EscapedCharacters.append(value[...], to: &rowText)
    case .boolean:
      let isTrue = value[...].trimmed.elementsEqual([UInt8(ascii: "1")])
      rowText.append(contentsOf: (value.isEmpty ? "" : isTrue ? "TRUE" : "FALSE").utf8)
    case .shared:
      if let index = Int(value[...].trimmed.string), let text = strings[index] {
        EscapedCharacters.append(text, to: &rowText)
      } else {
        rowText.append(contentsOf: value)
      }
    case .number: appendNumber()
    }
  }

  /// Numbers are stored with 17 digits, so that 33.34 stands there as 33.340000000000003.
  private mutating func appendNumber() {
    let digits = value[...].trimmed
    let format = styles.format(ofStyle: style)
    let isPlain = digits.count <= 15 && digits.allSatisfy { $0.isASCIIDigit || $0 == ASCII.minus }
    if isPlain, !format.isDate, !format.hasTime {
      rowText.append(contentsOf: digits)
      return
    }
    guard let number = Double(digits.string) else {
      rowText.append(contentsOf: value)
      return
    }
    if let date = SerialDate.text(number, format: format, is1904: is1904) {
      rowText.append(contentsOf: date.utf8)
    } else if let whole = Int(exactly: number), whole.magnitude < 1 << 53 {
      rowText.append(contentsOf: String(whole).utf8)
    } else {
      rowText.append(contentsOf: number.isFinite ? String(number).utf8 : digits.string.utf8)
    }
  }

  private static func number(
    _ xml: borrowing XMLTokenizer,
    _ name: XMLName
  ) throws(ArchiveFault) -> Int? {
    try xml.attribute(name).flatMap { Int($0[...].string) }
  }
}
