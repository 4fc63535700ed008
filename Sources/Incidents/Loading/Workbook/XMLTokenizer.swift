/// Cuts the XML of a workbook's part into tags and text while it is being unpacked.
///
/// It knows what the parts of workbooks consist of: elements, attributes, text, CDATA, comments and
/// instructions, in UTF-8. There is no document type and hence no entity but XML's own five and
/// numeric ones, so nothing can be expanded. Namespaces and whether tags match are not looked at.
struct XMLTokenizer: ~Copyable {
  /// What was met.
  enum Token {
    /// A start tag; `name` and `attribute` tell of it.
    case start
    /// An end tag, also after a tag that is both.
    case end
    /// A piece of text, decoded, in `text`; further pieces may follow.
    case text
    /// The end of the part.
    case finished
  }

  private static let longestTag = 1 << 20
  private static let commentStart = Array("<!--".utf8)
  private static let commentEnd = Array("-->".utf8)
  private static let dataStart = Array("<![CDATA[".utf8)
  private static let dataEnd = Array("]]>".utf8)
  private static let instructionEnd = Array("?>".utf8)

  /// The name of the last tag.
  private(set) var name = XMLName("")
  /// The last piece of text.
  private(set) var text: [UInt8] = []
  private let source: ZipEntryReader
  private var buffer: [UInt8] = []
  private var cursor = 0
  private var isDrained = false
  private var attributes = 0..<0
  private var owesEnd = false
  private var isInData = false

  init(_ source: ZipEntryReader) {
    self.source = source
  }

  /// Reads on to the next tag or piece of text.
  ///
  /// - Throws: `ArchiveFault` for what is no such XML.
  mutating func next() throws(ArchiveFault) -> Token {
    if owesEnd {
      owesEnd = false
      return .end
    }
    while try has(1) {
      if isInData {
        if try readData() { return .text }
      } else if buffer[cursor] != UInt8(ascii: "<") {
        if try readText() { return .text }
      } else if let token = try readMarkup() {
        return token
      }
    }
    return .finished
  }

  /// The decoded value of the last start tag's attribute.
  func attribute(_ wanted: XMLName) throws(ArchiveFault) -> [UInt8]? {
    var index = attributes.lowerBound
    while let equals = buffer[index..<attributes.upperBound].firstIndex(of: UInt8(ascii: "=")) {
      let attribute = XMLName(buffer[index..<equals].trimmed)
      var open = equals + 1
      while open < attributes.upperBound, buffer[open].isBlank { open += 1 }
      guard open < attributes.upperBound, Self.isQuote(buffer[open]) else {
        throw .corrupt(reason: "an attribute has no value in quotes")
      }
      let content = buffer[(open + 1)..<attributes.upperBound]
      guard let close = content.firstIndex(of: buffer[open]) else {
        throw .corrupt(reason: "a tag is cut short")
      }
      if attribute == wanted { return try XMLEntities.decode(buffer[(open + 1)..<close]) }
      index = close + 1
    }
    return nil
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == ASCII.quote || byte == UInt8(ascii: "'")
  }
}

extension XMLTokenizer {
  /// Makes sure of so many bytes from the cursor on, if there are.
  private mutating func has(_ count: Int) throws(ArchiveFault) -> Bool {
    while buffer.count - cursor < count, !isDrained {
      buffer.removeSubrange(..<cursor)
      cursor = 0
      guard let block = try source.next() else {
        isDrained = true
        break
      }
      if buffer.isEmpty { buffer = block } else { buffer.append(contentsOf: block) }
    }
    return buffer.count - cursor >= count
  }

  private mutating func isAt(_ mark: [UInt8]) throws(ArchiveFault) -> Bool {
    guard try has(mark.count) else { return false }
    return buffer[cursor...].starts(with: mark)
  }

  private mutating func readMarkup() throws(ArchiveFault) -> Token? {
    guard try has(2) else { throw .corrupt(reason: "the XML ends within a tag") }
    switch buffer[cursor + 1] {
    case UInt8(ascii: "?"):
      try skip(past: Self.instructionEnd)
      return nil
    case UInt8(ascii: "!"):
      if try isAt(Self.commentStart) {
        try skip(past: Self.commentEnd)
      } else if try isAt(Self.dataStart) {
        cursor += Self.dataStart.count
        isInData = true
      } else {
        throw .corrupt(reason: "the XML declares a document type, which no workbook does")
      }
      return nil
    default: return try readTag()
    }
  }

  private mutating func readTag() throws(ArchiveFault) -> Token {
    var end = cursor + 1
    var quote: UInt8 = 0
    while true {
      let length = end - cursor
      guard try has(length + 1), length < Self.longestTag else {
        throw .corrupt(reason: "the XML ends within a tag")
      }
      end = cursor + length
      let byte = buffer[end]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if Self.isQuote(byte) {
        quote = byte
      } else if byte == UInt8(ascii: "<") {
        throw .corrupt(reason: "a tag begins within a tag")
      } else if byte == UInt8(ascii: ">") {
        break
      }
      end += 1
    }
    defer { cursor = end + 1 }
    let isEnd = buffer[cursor + 1] == UInt8(ascii: "/")
    let start = cursor + (isEnd ? 2 : 1)
    owesEnd = !isEnd && buffer[end - 1] == UInt8(ascii: "/")
    let stop = owesEnd ? end - 1 : end
    guard start < stop else { throw .corrupt(reason: "a tag has no name") }
    let nameEnd = buffer[start..<stop].firstIndex { $0.isBlank } ?? stop
    name = XMLName(buffer[start..<nameEnd])
    attributes = nameEnd..<stop
    return isEnd ? .end : .start
  }

  private mutating func skip(past mark: [UInt8]) throws(ArchiveFault) {
    cursor += 2
    while try has(mark.count) {
      if buffer[cursor] == mark[0], try isAt(mark) {
        cursor += mark.count
        return
      }
      cursor += 1
    }
    cursor = buffer.count
  }

  /// Takes text up to the next tag, or to the end of what is unpacked.
  private mutating func readText() throws(ArchiveFault) -> Bool {
    text.removeAll(keepingCapacity: true)
    let end = buffer[cursor...].firstIndex(of: UInt8(ascii: "<")) ?? buffer.count
    while cursor < end {
      let byte = buffer[cursor]
      if byte == UInt8(ascii: "&") {
        // The reference may go on in the next block, which moves everything.
        if end - cursor < XMLEntities.longest, end == buffer.count, !isDrained {
          if !text.isEmpty { return true }
          _ = try has(XMLEntities.longest)
          return try readText()
        }
        let reference = buffer[cursor..<min(end, cursor + XMLEntities.longest)]
        cursor += try XMLEntities.appendReference(reference, to: &text)
      } else {
        let isLineEnd = byte == ASCII.carriageReturn
        if !isLineEnd { text.append(byte) }
        cursor += 1
        if isLineEnd, cursor == end || buffer[cursor] != ASCII.newline {
          text.append(ASCII.newline)
        }
      }
    }
    return !text.isEmpty
  }

  private mutating func readData() throws(ArchiveFault) -> Bool {
    text.removeAll(keepingCapacity: true)
    guard try has(Self.dataEnd.count) else {
      throw .corrupt(reason: "the XML ends within a CDATA section")
    }
    let last = buffer.count - Self.dataEnd.count
    while cursor <= last {
      if buffer[cursor...].starts(with: Self.dataEnd) {
        cursor += Self.dataEnd.count
        isInData = false
        return !text.isEmpty
      }
      text.append(buffer[cursor])
      cursor += 1
    }
    return !text.isEmpty
  }
}
