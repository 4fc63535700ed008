/// The text of a file as valid UTF-8 without a byte order mark.
struct DecodedText: Sendable {
  /// The text; always valid UTF-8, which the text arena relies on.
  var bytes: [UInt8]
  /// What the bytes were taken for.
  var encoding: TextEncoding
  /// The line of the first byte that the encoding does not allow, counted from 1.
  var firstFaultLine: Int?
  /// How many such bytes there were; each became U+FFFD.
  var faults = 0

  /// Decodes by the mark, else as UTF-8, else as Mac Roman or Windows-1252, whichever fits.
  ///
  /// Text whose multi-byte sequences are mostly sound stays UTF-8 in spite of a few bad bytes: one
  /// bad byte must not turn every accent of a file into two wrong letters. In a code page such
  /// sequences come about by accident only.
  ///
  /// - Complexity: O(*n*); sound UTF-8 is not copied.
  init(_ bytes: consuming [UInt8], encoding forced: TextEncoding?) {
    let encoding = forced ?? TextEncoding.marked(bytes)
    switch encoding {
    case .utf16LittleEndian, .utf16BigEndian:
      self.init(wide: bytes, isBigEndian: encoding == .utf16BigEndian)
    case .windows1252:
      self.init(bytes, table: CodePage.windows1252, encoding: .windows1252)
    case .macRoman:
      self.init(bytes, table: CodePage.macRoman, encoding: .macRoman)
    case .utf8, nil:
      if bytes.starts(with: [0xef, 0xbb, 0xbf]) { bytes.removeFirst(3) }
      if Self.isValid(bytes) {
        self.init(sound: bytes)
      } else if encoding == .utf8 || Self.isMostlyUTF8(bytes) {
        self.init(repairing: bytes)
      } else {
        let isMac = WesternEvidence.weighing(bytes).speaksForMacRoman
        self.init(
          bytes,
          table: isMac ? CodePage.macRoman : CodePage.windows1252,
          encoding: isMac ? .macRoman : .windows1252
        )
      }
    }
  }

  private init(sound bytes: consuming [UInt8]) {
    self.bytes = bytes
    encoding = .utf8
  }

  private static func isValid(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }

  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    var sound = 0
    var faulty = 0
    var decoder = UTF8ScalarReader(position: 0)
    while let step = decoder.next(in: bytes) {
      if step.scalar == nil { faulty += 1 } else if step.length > 1 { sound += 1 }
    }
    return sound > faulty
  }

  private init(repairing bytes: [UInt8]) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    var faults = 0
    var line = 1
    var firstFaultLine: Int?
    var reader = UTF8ScalarReader(position: 0)
    while let step = reader.next(in: bytes) {
      if step.scalar == nil {
        faults += 1
        firstFaultLine = firstFaultLine ?? line
        result.append(contentsOf: [0xef, 0xbf, 0xbd])
      } else {
        if step.length == 1, bytes[step.start] == ASCII.newline { line += 1 }
        result.append(contentsOf: bytes[step.start..<step.start + step.length])
      }
    }
    self.bytes = result
    encoding = .utf8
    self.faults = faults
    self.firstFaultLine = firstFaultLine
  }

  private init(_ bytes: [UInt8], table: [UInt16], encoding: TextEncoding) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 16)
    var line = 1
    for byte in bytes {
      if byte < 0x80 {
        if byte == ASCII.newline { line += 1 }
        result.append(byte)
      } else {
        let code = table[Int(byte) - 0x80]
        if code == 0xfffd {
          faults += 1
          firstFaultLine = firstFaultLine ?? line
        }
        result.append(contentsOf: String(Unicode.Scalar(code) ?? "\u{fffd}").utf8)
      }
    }
    self.bytes = result
    self.encoding = encoding
  }

  private init(wide bytes: [UInt8], isBigEndian: Bool) {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = 0
    while index + 1 < bytes.count {
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    if units.first == 0xfeff { units.removeFirst() }
    var line = 1
    var result: [UInt8] = []
    result.reserveCapacity(units.count + units.count / 8)
    var decoder = UTF16()
    var iterator = units.makeIterator()
    decoding: while true {
      switch decoder.decode(&iterator) {
      case .emptyInput: break decoding
      case .scalarValue(let scalar):
        if scalar == "\n" { line += 1 }
        result.append(contentsOf: String(scalar).utf8)
      case .error:
        faults += 1
        firstFaultLine = firstFaultLine ?? line
        result.append(contentsOf: "\u{fffd}".utf8)
      }
    }
    self.bytes = result
    encoding = isBigEndian ? .utf16BigEndian : .utf16LittleEndian
    if bytes.count % 2 == 1 {
      faults += 1
      firstFaultLine = firstFaultLine ?? line
    }
  }
}
