/// Reads the objects of a JSON text as records: nested objects become columns with dotted names.
///
/// Arrays of single values become one cell whose values are parted by `TextArena.listSeparator`;
/// arrays that hold objects or arrays keep their JSON text. Of a GeoJSON feature, the properties
/// stand under their own names and the geometry becomes a column `geometry` with the point, or the
/// middle of the shape, as "latitude, longitude".
struct JSONReader: RecordReader {
  /// The most columns; what comes beyond is kept in one column as the record's JSON text.
  static let mostColumns = 1024
  /// How deep objects are taken apart; below, they keep their JSON text.
  static let mostLevels = 32
  /// How many faults may be found only far behind their record, which costs a look ahead each.
  static let mostLongFaults = 64

  let bytes: [UInt8]
  private(set) var columns: [String] = []
  private let layout: JSONLayout
  private var tokenizer: JSONTokenizer
  private var keys = StringPool()
  private var columnOfKey: [Int] = [-1]
  private var order = JSONKeyOrder()
  private var path: [UInt8] = []
  private var linesUpTo = 0
  private var line = 1
  private var isAtEnd = false
  private var hasOverflow = false
  private var longFaults = 0
  /// Whether a record so far was no JSON, so that where it ends had to be guessed.
  private(set) var hasFault = false
  /// Whether such a record reached the end of the text.
  private(set) var hasOpenFault = false
  /// Whether a look behind such a record went far, of which only so many are made.
  var hasLongFault: Bool { longFaults > 0 }
  /// Whether the text goes on behind the bytes at hand, which end with a record.
  private let isPart: Bool
  /// The key that the first record begins with, empty where it has none.
  private let firstKey: ArraySlice<UInt8>

  var position: Int { tokenizer.position }

  /// Reads text from the first record on.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - layout: Where its records are.
  ///   - isPart: Whether the text goes on behind its last record.
  init(bytes: [UInt8], layout: JSONLayout, isPart: Bool = false) {
    self.bytes = bytes
    self.layout = layout
    self.isPart = isPart
    tokenizer = JSONTokenizer(
      bytes: bytes,
      position: layout.start,
      allowsLineEndsInStrings: !layout.isLineDelimited
    )
    firstKey = JSONRecovery.firstKey(tokenizer)
  }

  /// Reads text that follows text whose columns are known, which keep their places.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - layout: Where its records are.
  ///   - names: The names of the columns.
  ///   - isPart: Whether the text goes on behind its last record.
  init(bytes: [UInt8], layout: JSONLayout, columns names: [String], isPart: Bool = false) {
    self.init(bytes: bytes, layout: layout, isPart: isPart)
    for name in names {
      let key = Int(keys.code(of: Array(name.utf8)))
      if key == columnOfKey.count { columnOfKey.append(columns.count) }
      columns.append(name)
    }
  }

  /// Goes back to the first record but keeps the columns that were seen.
  mutating func rewind() {
    tokenizer.position = layout.start
    linesUpTo = 0
    line = 1
    isAtEnd = false
  }

  /// Goes on at a record further on.
  ///
  /// - Parameters:
  ///   - offset: Where it begins.
  ///   - line: The line of that offset, counted from 1.
  mutating func resume(at offset: Int, line: Int) {
    tokenizer.position = min(offset, bytes.count)
    linesUpTo = tokenizer.position
    self.line = line
  }

  mutating func next(into record: inout Record) -> Bool {
    record.clear()
    tokenizer.skipCommas()
    guard !isAtEnd, let first = tokenizer.peek() else {
      let isCut = !layout.isLineDelimited && !isAtEnd && !isPart
      isAtEnd = true
      if isCut {
        record.line = lineNumber(at: bytes.count)
        record.standing = .broken(reason: "the file ends before the array does")
      }
      return isCut
    }
    if first == ASCII.closeBracket, !layout.isLineDelimited {
      isAtEnd = true
      return false
    }
    let start = tokenizer.position
    record.line = lineNumber(at: start)
    record.cells.append(contentsOf: repeatElement(RecordCell(), count: columns.count))
    hasOverflow = false
    order.begin()
    do {
      guard first == ASCII.openBrace else {
        record.extent = try layout.isLineDelimited ? passStrayText() : tokenizer.skipValue()
        record.standing = .broken(reason: "an object expected")
        return true
      }
      path.removeAll(keepingCapacity: true)
      try object(level: 0, into: &record)
      if hasOverflow { keepWhole(start, in: &record) }
    } catch {
      breakOff(error, start: start, record: &record)
    }
    return true
  }

  /// Steps over what stands before the next object or line end, or over the next array: the words of a
  /// line that was torn apart are one record that cannot be read, and not one each.
  private mutating func passStrayText() throws(JSONFault) -> Range<Int> {
    let start = tokenizer.position
    while tokenizer.position < bytes.count {
      switch bytes[tokenizer.position] {
      case ASCII.newline, ASCII.openBrace: return start..<tokenizer.position
      case ASCII.quote: _ = try tokenizer.string()
      case ASCII.openBracket:
        // Behind a bracket that closes, text may be cut into blocks.
        _ = try tokenizer.skipValue()
        return start..<tokenizer.position
      default: tokenizer.position += 1
      }
    }
    return start..<bytes.count
  }

  /// Marks the record as broken and goes on where the next one seems to begin.
  private mutating func breakOff(_ fault: JSONFault, start: Int, record: inout Record) {
    hasFault = true
    if fault.offset >= bytes.count { hasOpenFault = true }
    record.cells.removeAll(keepingCapacity: true)
    defer { record.extent = start..<max(start, tokenizer.position) }
    let end = min(max(fault.offset, start), bytes.count)
    let faultLine = record.line + bytes[start..<end].count { $0 == ASCII.newline }
    var reason = "not JSON: \(fault.reason) (line \(faultLine))"
    defer { record.standing = .broken(reason: reason) }
    if end - start > 1 << 16 { longFaults += 1 }
    if longFaults > Self.mostLongFaults {
      reason = "not JSON, nor is what follows; the rest was not read"
      isAtEnd = true
      return
    }
    let next = JSONRecovery(bytes: bytes, layout: layout, firstKey: firstKey)
      .nextRecord(behind: layout.isLineDelimited ? start : max(fault.offset, start + 1))
    if next == nil, !layout.isLineDelimited, bytes[end...].contains(ASCII.openBrace) {
      reason += "; where records go on behind it cannot be told"
    }
    tokenizer.position = next ?? bytes.count
    isAtEnd = next == nil
  }

  /// The line of an offset; offsets are asked for in rising order, so each byte is counted once.
  private mutating func lineNumber(at offset: Int) -> Int {
    let end = min(offset, bytes.count)
    if linesUpTo < end {
      let start = linesUpTo
      let lines = ByteScan.count(of: ASCII.newline, in: bytes.span.extracting(start..<end))
      line += lines
      linesUpTo = end
    }
    return line
  }

  private mutating func keepWhole(_ start: Int, in record: inout Record) {
    let column = Self.mostColumns
    if columns.count == column { columns.append("further keys") }
    while record.cells.count <= column { record.cells.append(RecordCell()) }
    record.cells[column] = RecordCell(start: start, end: tokenizer.position)
  }
}

extension JSONReader {
  private mutating func object(level: Int, into record: inout Record) throws(JSONFault) {
    let text = bytes
    try tokenizer.expect(ASCII.openBrace)
    tokenizer.skipCommas()
    while !tokenizer.accept(ASCII.closeBrace) {
      let expected = order.next(at: tokenizer.position, in: text.span)
      let key: (content: Range<Int>, hasEscapes: Bool)
      if let expected {
        key = (expected.content, false)
        tokenizer.position = expected.content.upperBound + 1
      } else {
        key = try tokenizer.string()
      }
      try tokenizer.expect(ASCII.colon)
      let outer = path.count
      if level == 0, layout.isGeographic {
        try featureMember(key, into: &record)
      } else if outer == 0, !key.hasEscapes, !key.content.isEmpty, !tokenizer.isBeforeNested {
        // As nearly all are: the name of the column stands in the text.
        if let cell = try single(into: &record) {
          let number = expected?.number ?? Int(keys.code(of: key.content, in: text.span))
          if expected == nil { order.learn(key.content, number: number, in: text.span) }
          put(cell, under: number, &record) { text[key.content].string }
        }
      } else {
        extendPath(key)
        try value(level: level, into: &record)
      }
      path.removeLast(path.count - outer)
      tokenizer.skipCommas()
    }
  }

  private mutating func extendPath(_ key: (content: Range<Int>, hasEscapes: Bool)) {
    if !path.isEmpty { path.append(ASCII.dot) }
    if key.hasEscapes {
      JSONEscapes.append(bytes[key.content], to: &path)
    } else {
      path.append(contentsOf: bytes[key.content])
    }
  }

  private mutating func featureMember(
    _ key: (content: Range<Int>, hasEscapes: Bool),
    into record: inout Record
  ) throws(JSONFault) {
    let name = bytes[key.content]
    if name.isWord("properties"), tokenizer.peek() == ASCII.openBrace {
      try object(level: 1, into: &record)
    } else if name.isWord("geometry") {
      let range = try tokenizer.skipValue()
      guard let centre = GeometryCentre(of: bytes[range]) else { return }
      path = Array("geometry".utf8)
      rewrite(into: &record) { $0.append(contentsOf: centre.description.utf8) }
      path.removeAll(keepingCapacity: true)
    } else if name.isWord("type") || name.isWord("bbox") {
      _ = try tokenizer.skipValue()
    } else {
      path = Array((name.isWord("id") ? "feature id" : name.string).utf8)
      try value(level: 1, into: &record)
    }
  }

  private mutating func value(level: Int, into record: inout Record) throws(JSONFault) {
    switch tokenizer.peek() {
    case ASCII.openBrace where level < Self.mostLevels:
      try object(level: level + 1, into: &record)
    case ASCII.openBracket:
      try array(into: &record)
    default:
      if let cell = try single(into: &record) { put(cell, &record) }
    }
  }

  /// The cell of a value that is no array, and no object unless it is one too deep to be taken apart;
  /// `nil` for a word that stands for no value.
  private mutating func single(into record: inout Record) throws(JSONFault) -> RecordCell? {
    guard tokenizer.peek() == ASCII.quote else {
      let range = try tokenizer.skipValue()
      if tokenizer.isNull(range) { return nil }
      return RecordCell(start: range.lowerBound, end: range.upperBound)
    }
    let string = try tokenizer.string()
    guard string.hasEscapes else {
      return RecordCell(start: string.content.lowerBound, end: string.content.upperBound)
    }
    let first = record.scratch.count
    JSONEscapes.append(bytes[string.content], to: &record.scratch)
    return RecordCell(start: first, end: record.scratch.count, isRewritten: true)
  }

  private mutating func array(into record: inout Record) throws(JSONFault) {
    let start = tokenizer.position
    try tokenizer.expect(ASCII.openBracket)
    tokenizer.skipCommas()
    let first = record.scratch.count
    while let byte = tokenizer.peek(), byte != ASCII.closeBracket {
      if byte == ASCII.openBrace || byte == ASCII.openBracket {
        tokenizer.position = start
        let range = try tokenizer.skipValue()
        put(RecordCell(start: range.lowerBound, end: range.upperBound), &record)
        return
      }
      if record.scratch.count > first {
        record.scratch.append(TextArena.listSeparator)
        record.hasLists = true
      }
      if byte == ASCII.quote {
        JSONEscapes.append(bytes[try tokenizer.string().content], to: &record.scratch)
      } else {
        let range = try tokenizer.scalar()
        if !tokenizer.isNull(range) { record.scratch.append(contentsOf: bytes[range]) }
      }
      tokenizer.skipCommas()
    }
    try tokenizer.expect(ASCII.closeBracket)
    put(RecordCell(start: first, end: record.scratch.count, isRewritten: true), &record)
  }

  private mutating func rewrite(into record: inout Record, _ write: (inout [UInt8]) -> Void) {
    let first = record.scratch.count
    write(&record.scratch)
    put(RecordCell(start: first, end: record.scratch.count, isRewritten: true), &record)
  }

  /// Puts a cell under the present path, which may open a new column.
  private mutating func put(_ cell: RecordCell, _ record: inout Record) {
    if path.isEmpty { path = Array("(no name)".utf8) }
    let name = path
    put(cell, under: Int(keys.code(of: name)), &record) { name[...].string }
  }

  /// Puts a cell under a key, which may be a new one.
  private mutating func put(
    _ cell: RecordCell,
    under key: Int,
    _ record: inout Record,
    name: () -> String
  ) {
    if key >= columnOfKey.count {
      let isRoom = columns.count < Self.mostColumns
      columnOfKey.append(isRoom ? columns.count : -1)
      if isRoom { columns.append(name()) }
    }
    let column = columnOfKey[key]
    guard column >= 0 else {
      hasOverflow = true
      return
    }
    while record.cells.count <= column { record.cells.append(RecordCell()) }
    record.cells[column] = cell
  }
}
