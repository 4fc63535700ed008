import Testing

@testable import Incidents

@Suite struct StringPoolTests {
  @Test func `codes follow first sight, and equal strings share one`() {
    var pool = StringPool()
    var expected: [String: UInt32] = ["": 0]
    var random = SystemRandomNumberGenerator()
    for _ in 0..<20_000 {
      let length = Int.random(in: 0...19, using: &random)
      let text = String((0..<length).map { _ in Bool.random(using: &random) ? "a" : "é" })
      let code = pool.code(of: Array(text.utf8))
      #expect(code == expected[text] ?? UInt32(expected.count))
      expected[text] = code
    }
    #expect(pool.count == expected.count)
    let values = pool.values
    for (text, code) in expected { #expect(values[Int(code)].elementsEqual(text.utf8)) }
  }

  @Test func `a slice has the code of its bytes`() {
    var pool = StringPool()
    let code = pool.code(of: Array("Şırnak".utf8))
    #expect(pool.code(of: Array("x Şırnak y".utf8)[2...].dropLast(2)) == code)
    #expect(pool.value(of: Int(code)).elementsEqual("Şırnak".utf8))
  }

  @Test(arguments: 1...40) func `what stands behind a string is no part of it`(length: Int) {
    var pool = StringPool()
    let word = (0..<length).map { UInt8(ascii: "a") + UInt8($0 % 26) }
    let code = pool.code(of: word)
    for behind in [[], [0x7a], Array(repeating: UInt8(0xff), count: 20)] as [[UInt8]] {
      let text = [0x78] + word + behind
      #expect(pool.code(of: 1..<1 + length, in: text.span) == code)
    }
    #expect(pool.code(of: word + [0]) != code)
    #expect(pool.count == 3)
  }
}
