import Testing

@testable import Incidents

@Suite struct ByteScanTests {
  /// Texts of every length up to forty, each with one byte changed at every place.
  private static let variants: [[UInt8]] = (1...40).flatMap { length in
    let text = (0..<length).map { UInt8(97 + $0 % 26) }
    return [text]
      + text.indices.map { index in
        var changed = text
        changed[index] = 0x30
        return changed
      }
  }

  @Test func `a pool tells texts apart that differ in one byte, wherever it stands`() {
    var pool = StringPool()
    let codes = Self.variants.map { pool.code(of: $0) }
    #expect(Set(codes).count == Self.variants.count)
    #expect(Self.variants.map { pool.code(of: $0) } == codes)
    #expect(codes.map { Array(pool.value(of: Int($0))) } == Self.variants)
  }

  @Test func `a byte is counted wherever it stands`() {
    for text in Self.variants {
      for byte in Set(text) {
        #expect(ByteScan.count(of: byte, in: text.span) == text.count { $0 == byte })
      }
    }
  }

  @Test func `a byte is counted in a text of many blocks`() {
    let text = (0..<20_000).map { UInt8($0 % 3 == 0 ? 10 : 97) }
    for end in [15, 16, 4080, 4081, 4096, 8160, 8177, 20_000] {
      let head = text[..<end]
      let count = ByteScan.count(of: 10, in: head.span)
      #expect(count == head.count { $0 == 10 })
    }
  }

  @Test func `a byte is found in a range, and what stands around it is no part of it`() {
    for text in Self.variants.prefix(400) {
      for behind in [[], Array(repeating: UInt8(0x30), count: 20)] as [[UInt8]] {
        let whole = [0x30] + text + behind
        let range = 1..<1 + text.count
        let isFound = ByteScan.contains(0x30, range, of: whole.span)
        #expect(isFound == text.contains(0x30))
        let isInNothing = ByteScan.contains(0x30, 1..<1, of: whole.span)
        #expect(!isInNothing)
      }
    }
  }

  @Test func `equal is what the bytes say`() {
    for text in Self.variants.prefix(400) {
      for other in Self.variants.prefix(400) {
        let isEqual = ByteScan.equal(text.span, other.span)
        #expect(isEqual == (text == other))
      }
    }
  }

  @Test(arguments: [9, 10, 13, 32, 0x22, 0x2c, 0x3b, 0x7c, 0xfe] as [UInt8])
  func `a cell of a list is known by one byte, wherever it stands`(byte: UInt8) {
    for text in Self.variants {
      #expect(Self.isSingle(text))
      var list = text
      list[list.count / 2] = byte
      #expect(!Self.isSingle(list))
      list = text
      list[list.count - 1] = byte
      #expect(!Self.isSingle(list))
    }
  }

  @Test func `controls that are no blanks part nothing`() {
    for text in Self.variants {
      var other = text
      other[0] = 1
      #expect(Self.isSingle(other))
    }
  }

  private static func isSingle(_ text: [UInt8]) -> Bool { ListCell.isSingle(text.span) }
}
