import Testing

@testable import Incidents

@Suite struct UTF8CheckTests {
  private static let pieces: [[UInt8]] = [
    Array("a".utf8), Array("é".utf8), Array("ʾ".utf8), Array("‰".utf8), Array("🔥".utf8), [0x80],
    [0xbf], [0xc0, 0x80], [0xc1, 0xbf], [0xc2], [0xc2, 0x80], [0xdf, 0xbf], [0xe0, 0x9f, 0xbf],
    [0xe0, 0xa0, 0x80], [0xed, 0x9f, 0xbf], [0xed, 0xa0, 0x80], [0xef, 0xbf, 0xbf], [0xe1, 0x80],
    [0xf0, 0x8f, 0xbf, 0xbf], [0xf0, 0x90, 0x80, 0x80], [0xf4, 0x8f, 0xbf, 0xbf],
    [0xf4, 0x90, 0x80, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xf1, 0x80, 0x80], [0xfe], [0xff],
  ]

  @Test(arguments: [0, 1, 6, 7, 8, 15, 31, 32, 33, 70])
  func `any sequence is judged as the standard library judges it`(before: Int) {
    for first in Self.pieces {
      for second in Self.pieces {
        for after in [0, 1, 9, 40] {
          let bytes =
            Array(repeating: 0x61, count: before) + first + second
            + Array(repeating: 0x7a, count: after)
          let isSound = (try? UTF8Span(validating: bytes.span)) != nil
          #expect(UTF8Check.isSound(bytes.span) == isSound, "\(bytes)")
        }
      }
    }
  }
}
