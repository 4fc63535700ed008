import Testing

@testable import Incidents

@Suite struct TextEncodingTests {
  private static let head = Array("date,country,summary\n2015-01-01,Peru,".utf8)

  @Test(
    arguments: [
      (Array("caf\u{e9}".utf8), nil, "utf-8", "café"),
      ([0x63, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x78, 0x94], nil, "cp1252", "café “x”"),
      ([0x63, 0x61, 0x66, 0x8e], TextEncoding.macRoman, "macroman", "café"),
      ([0x63, 0x61, 0x66, 0xe9], .windows1252, "cp1252", "café"),
    ] as [([UInt8], TextEncoding?, String, String)]
  )
  func `text is decoded`(
    cell: [UInt8],
    forced: TextEncoding?,
    encoding: String,
    expected: String
  ) throws {
    let dataset = try loadBytes(Self.head + cell, options: LoadOptions(encoding: forced))
    #expect(dataset.file.encoding == encoding)
    #expect(dataset.incidents[0].summary == expected)
    #expect(dataset.problemKinds.filter { $0 == .badEncoding }.isEmpty)
  }

  @Test(arguments: [true, false], [true, false])
  func `wide text is read with and without a mark`(isBigEndian: Bool, hasMark: Bool) throws {
    let text = (hasMark ? "\u{feff}" : "") + "date,country,summary\n2015-01-01,Peru,café 😀\n"
    let bytes = text.utf16.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xff)]
      return isBigEndian ? pair : pair.reversed()
    }
    let dataset = try loadBytes(bytes)
    #expect(dataset.file.encoding == (isBigEndian ? "utf-16be" : "utf-16le"))
    #expect(dataset.incidents[0].summary == "café 😀")
  }

  @Test func `a byte order mark is no part of the first name`() throws {
    let dataset = try loadText("\u{feff}date,country\n2015-01-01,Peru\n")
    #expect(dataset.mapping["date"] == "date")
  }

  @Test func `one bad byte does not turn a whole file into another encoding`() throws {
    let bytes =
      Self.head + Array("café à la crème né".utf8) + [0xff] + Array(" x\n2015-01-02,Peru,y".utf8)
    let dataset = try loadBytes(bytes)
    #expect(dataset.file.encoding == "utf-8")
    #expect(dataset.incidents[0].summary == "café à la crème né\u{fffd} x")
    #expect(dataset.file.problems.first { $0.kind == .badEncoding }?.line == 2)
  }

  @Test func `one bad byte among two sound accents is one bad byte`() throws {
    var bytes = Array("date,country,summary\n2015,Peru,café\n2016,Peru,".utf8)
    bytes += [0xff] + Array(" niño\n".utf8)
    let dataset = try loadBytes(bytes)
    #expect(dataset.file.encoding == "utf-8")
    #expect(dataset.incidents.map(\.summary) == ["café", "\u{fffd} niño"])
    #expect(dataset.problemKinds.contains(.badEncoding))
  }

  @Test func `a gap of the code page becomes a mark and is told`() throws {
    let dataset = try loadBytes(Self.head + [0xe9, 0x81])
    #expect(dataset.incidents[0].summary == "é\u{fffd}")
    #expect(dataset.problemKinds.contains(.badEncoding))
  }

  @Test(
    arguments: [
      ("UTF-8", TextEncoding.utf8), ("latin1", .windows1252), ("Windows-1252", .windows1252),
      ("mac_roman", .macRoman), ("UTF-16LE", .utf16LittleEndian), ("klingon", nil),
    ] as [(String, TextEncoding?)]
  )
  func `an encoding has common names`(name: String, expected: TextEncoding?) {
    #expect(TextEncoding(name: name) == expected)
  }

  @Test func `overlong and surrogate sequences are faults`() {
    for bytes in [[0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xe2, 0x82]]
      as [[UInt8]]
    {
      var reader = UTF8ScalarReader(position: 0)
      #expect(reader.next(in: bytes)?.scalar == nil)
    }
  }
}
