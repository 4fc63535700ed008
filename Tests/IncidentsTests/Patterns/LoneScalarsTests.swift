import Testing

@testable import Incidents

@Suite struct LoneScalarsTests {
  private static let all = (0x80...0xffff as ClosedRange<UInt32>)
    .compactMap(Unicode.Scalar.init).filter(LoneScalars.contains)

  @Test func `each is a character of its own between letters and beside itself`() {
    #expect(Self.all.count > 40_000)
    for scalar in Self.all {
      #expect("a\(scalar)a".count == 3, "U+\(String(scalar.value, radix: 16))")
      #expect("\(scalar)\(scalar)".count == 2, "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test func `each is one beside those of other scripts`() {
    let others = Self.all.filter { $0.value % 997 == 0 } + ["é", "Ω", "ع", "漢", "가", "각", "ア"]
    for (one, other) in zip(others, others.dropFirst()) {
      #expect("\(one)\(other)\(one)".count == 3, "\(one) \(other)")
    }
  }

  @Test func `their bytes are read, and only theirs`() {
    for scalar in Self.all {
      let bytes = [0x61] + Array(String(scalar).utf8) + [0x62]
      let read = LoneScalars.scalar(in: bytes, at: 1, to: bytes.count)
      #expect(read?.0 == scalar && read?.1 == bytes.count - 2)
      #expect(LoneScalars.scalar(in: bytes, at: 1, to: bytes.count - 2) == nil)
    }
    let others: [[UInt8]] = [
      [0xc1, 0xa1, 0x61], [0xe0, 0x82, 0xa1], [0xed, 0xa0, 0x80], [0xc3, 0x61, 0x61],
      [0x80, 0x80, 0x80], [0xf0, 0x9f, 0x8e, 0x88], [0xcc, 0x81, 0x61], [0xff, 0x61, 0x61],
    ]
    for bytes in others {
      #expect(LoneScalars.scalar(in: bytes, at: 0, to: bytes.count) == nil, "\(bytes)")
    }
  }
}
