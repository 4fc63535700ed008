import Testing

@testable import Incidents

/// Bytes above ASCII of which no file says what they are.
@Suite struct EncodingQuirkTests {
  private static let head = Array("date,country,summary\n2015-01-01,Peru,".utf8)

  @Test(
    arguments: [
      ("cafés à Québec", "macroman", [0x8e, 0x88, 0x8e]),
      ("don’t", "macroman", [0xd5]),
      ("he said “no more” today", "macroman", [0xd2, 0xd3]),
      ("cafés à Québec", "cp1252", [0xe9, 0xe0, 0xe9]),
      ("don’t", "cp1252", [0x92]),
      ("he said “no more” today", "cp1252", [0x93, 0x94]),
      ("un cœur Óscar PERÚ", "cp1252", [0x9c, 0xd3, 0xda]),
      ("a – b — c… €", "cp1252", [0x96, 0x97, 0x85, 0x80]),
    ] as [(String, String, [UInt8])]
  )
  func `the code page is told by the letters of words`(
    text: String,
    encoding: String,
    high: [UInt8]
  ) throws {
    var rest = high[...]
    let bytes = text.unicodeScalars.map { scalar in
      scalar.isASCII ? UInt8(scalar.value) : rest.popFirst() ?? 0
    }
    let dataset = try loadBytes(Self.head + bytes)
    #expect(dataset.file.encoding == encoding)
    if text != "cafés à Québec" || encoding == "cp1252" {
      #expect(dataset.incidents[0].summary == text)
    }
  }

  @Test func `the user's word about the encoding counts more`() throws {
    let options = LoadOptions(encoding: .windows1252)
    let dataset = try loadBytes(Self.head + [0x63, 0x61, 0x66, 0x8e], options: options)
    #expect(dataset.file.encoding == "cp1252")
    #expect(dataset.incidents[0].summary == "cafŽ")
  }

  @Test(arguments: [true, false])
  func `half a pair in UTF-16 is shown, counted and told with its line`(isBigEndian: Bool) throws {
    let units: [UInt16] =
      [0xfeff] + Array("date,country,summary\n2015,Peru,a".utf16) + [0xd83d]
      + Array("b\n".utf16) + [0xdc00]
    let bytes = units.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xff)]
      return isBigEndian ? pair : pair.reversed()
    }
    let dataset = try loadBytes(bytes)
    #expect(dataset.incidents[0].summary == "a\u{fffd}b")
    let problem = dataset.file.problems.first { $0.kind == .badEncoding }
    #expect(problem?.line == 2 && problem?.message.contains("2 bytes") == true)
  }

  @Test func `marks of lost bytes that were there before are text and no fault`() throws {
    let dataset = try loadText("date,country,summary\n2015,Peru,a\u{fffd}b\n")
    #expect(dataset.incidents[0].summary == "a\u{fffd}b")
    #expect(dataset.file.problems.isEmpty)
  }
}
