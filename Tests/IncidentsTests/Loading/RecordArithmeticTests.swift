import Testing

@testable import Incidents

/// Whatever happens to the bytes, no record is lost: those read are incidents, rejected or ignored.
@Suite struct RecordArithmeticTests {
  private static let table =
    "date,country,killed,summary\n2015-01-01,Peru,1,\"a \"\"b\"\"\"\n\n2015-01-02,Chile,,\"c\nd\"\n"

  private static let texts: [String] = [
    table, "sep=;\r\ndate;country;lat;lon\r\n1/2/2015;Peru;1,5;2,5\r\n13/2/2015;Chile;;\r\n",
    #"[{"date":"2015-01-01","country":"Peru","x":{"y":[1,2]}},{"date":1517966773840,"killed":"3+"}]"#,
    "{\"date\":\"2015\",\"country\":\"Pe\\u0072u\"}\n{\"date\":\"2016\",\"killed\":-99}\n",
    #"{"features":[{"type":"Feature","properties":{"time":1,"place":"x"},"geometry":{"type":"Point","#
      + #""coordinates":[1.5,2]}}]}"#,
    "id|date_start|best|low|high|type_of_violence|side_a|side_b\n1|2015-01-01|3|5|4|1|A|B\n",
    "Report of March 2016\nFrom,2015-01-01,To,2015-12-31\n\n\"Issued, by\",X\n"
      + "Date,Country,Killed,Notes,Place\n2015-01-01,Peru,1,a,b\n,Chile,2,\"c\nd\",e\n"
      + "Total,,3,,\nSource: the ministry, Lima\n* provisional\n",
    "date\tcountry\tkilled\tnote\n2015-01-01\tPeru\tNA\ta b\n\t\t\t\n2015-01-02\tChile\t2\n",
    """
    HARBOUR NEWS - A ferry was attacked on Tuesday, officials in Lima said.

    Date | Location | Details |
    Mar. 2, 2016 Peru |
    Peru | Two people were killed when a bomb went off in Lima. More \u{bb} | |
    Feb. 29 Chile |
    Chile | Gunmen shot at a bus and wounded at least three people. More \u{bb} | |

    """,
  ]

  /// A file: what is in it, and how it is packed.
  struct Original: Sendable, CustomTestStringConvertible {
    var name: String
    var content: [UInt8]
    var pack: @Sendable ([UInt8]) -> [UInt8] = { $0 }

    var testDescription: String { name }
  }

  private static let sheet =
    "<row r=\"1\"><c t=\"inlineStr\"><is><t>date</t></is></c><c t=\"inlineStr\"><is><t>country</t>"
    + "</is></c></row><row r=\"2\"><c><v>42005</v></c><c t=\"inlineStr\"><is><t>Peru</t></is></c>"
    + "</row><row r=\"4\"><c t=\"s\"><v>0</v></c><c t=\"e\"><v>#REF!</v></c></row>"

  static let originals: [Original] = {
    let wide = Array(table.utf16)
    let little: [UInt8] = [0xff, 0xfe] + wide.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
    let big: [UInt8] = wide.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xff)] }
    return texts.enumerated().map { Original(name: "text \($0)", content: Array($1.utf8)) } + [
      Original(name: "UTF-16LE", content: little), Original(name: "UTF-16BE", content: big),
      Original(name: "gzip", content: Array(table.utf8)) { Packing.gzip($0) },
      Original(name: "workbook", content: Array(sheet.utf8)) { rows in
        var workbook = WorkbookWriter(String(decoding: rows, as: UTF8.self))
        workbook.strings = ["<t>2015-02-03</t>"]
        return workbook.bytes()
      },
    ]
  }()

  @Test(arguments: originals)
  func `records are incidents, rejected or ignored`(original: Original) throws {
    #expect(try loadBytes(original.pack(original.content)).count > 0)
    var random = SplitMix(state: UInt64(original.content.count) &+ 77)
    var loads = 0
    for _ in 0..<300 {
      let packed = original.pack(mutated(original.content, &random))
      // The packing is broken as well as what is packed.
      for bytes in [packed, mutated(packed, &random)] {
        guard let dataset = try? loadBytes(bytes) else { continue }
        loads += 1
        let file = dataset.file
        #expect(file.records == file.incidents + file.rejected + file.ignored)
        #expect(file.incidents == dataset.count)
        for incident in dataset.incidents { #expect(incident.origin.line >= 1) }
      }
    }
    #expect(loads > 40)
  }

  private func mutated(_ bytes: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    var bytes = bytes
    let special = Array("\",;|\n\r\t{}[]:\\u-.0#".utf8) + [0, 0xff, 0xc3, 0xfe, 0x1b]
    for _ in 0...Int.random(in: 0..<6, using: &random) {
      let offset = Int.random(in: 0..<max(1, bytes.count), using: &random)
      guard offset < bytes.count else { break }
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.remove(at: offset)
      case 1: bytes[offset] = special.randomElement(using: &random) ?? 0
      case 2: bytes.insert(special.randomElement(using: &random) ?? 0, at: offset)
      default: bytes.removeSubrange(offset..<min(bytes.count, offset + 3))
      }
    }
    return bytes
  }

  /// Steele, Lea and Flood's SplitMix64: the same numbers in every run.
  private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = (state ^ state >> 30) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
      return mixed ^ mixed >> 31
    }
  }
}
