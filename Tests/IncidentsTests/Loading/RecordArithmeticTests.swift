import Testing

@testable import Incidents

/// Whatever happens to the bytes, no record is lost: those read are incidents, rejected or ignored.
@Suite struct RecordArithmeticTests {
  private static let originals: [String] = [
    "date,country,killed,summary\n2015-01-01,Peru,1,\"a \"\"b\"\"\"\n\n2015-01-02,Chile,,\"c\nd\"\n",
    "sep=;\r\ndate;country;lat;lon\r\n1/2/2015;Peru;1,5;2,5\r\n13/2/2015;Chile;;\r\n",
    #"[{"date":"2015-01-01","country":"Peru","x":{"y":[1,2]}},{"date":1517966773840,"killed":"3+"}]"#,
    "{\"date\":\"2015\",\"country\":\"Pe\\u0072u\"}\n{\"date\":\"2016\",\"killed\":-99}\n",
    #"{"features":[{"type":"Feature","properties":{"time":1,"place":"x"},"geometry":{"type":"Point","#
      + #""coordinates":[1.5,2]}}]}"#,
    "id|date_start|best|low|high|type_of_violence|side_a|side_b\n1|2015-01-01|3|5|4|1|A|B\n",
  ]

  @Test(arguments: originals.indices)
  func `records are incidents, rejected or ignored`(index: Int) {
    let bytes = Array(Self.originals[index].utf8)
    var random = SplitMix(state: UInt64(index) &+ 77)
    var loads = 0
    for _ in 0..<400 {
      guard let dataset = try? loadBytes(mutated(bytes, &random)) else { continue }
      loads += 1
      let file = dataset.file
      #expect(file.records == file.incidents + file.rejected + file.ignored)
      #expect(file.incidents == dataset.count)
      for incident in dataset.incidents { #expect(incident.origin.line >= 1) }
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
