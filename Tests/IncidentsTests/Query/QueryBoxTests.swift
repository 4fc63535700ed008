import Testing

@testable import Incidents

@Suite struct QueryBoxTests {
  static let mistakes: [(String, Range<Int>, Bool)] = [
    ("box:", 0..<4, true), ("box:30", 0..<6, true), ("box:30..", 0..<8, true),
    ("box:30..32", 0..<10, true), ("box:30..32,", 0..<11, true), ("box:30..32,5", 0..<12, true),
    ("box:30..32,5..", 0..<14, true), ("box:32..30,5..6", 4..<10, true),
    ("box:30..30,5..6", 4..<10, true), ("box:30..32,5..5", 11..<15, true),
    ("box:30..x,5..6", 4..<9, false), ("box:30..95,5..6", 4..<10, false),
    ("box:30..32,5..181", 11..<17, false), ("box:30..32,5..6,7", 0..<17, true),
    ("a box:30..32,-..6", 13..<17, true),
  ]

  @Test(arguments: mistakes)
  func `a faulty box says where`(line: String, place: Range<Int>, isUnfinished: Bool) {
    #expect {
      try Query(line)
    } throws: { error in
      guard let error = error as? QueryError else { return false }
      return error.range == place && error.isUnfinished == isUnfinished && !error.message.isEmpty
    }
  }

  @Test func `what is wrong is said in words`() {
    func message(_ line: String) -> String {
      do { _ = try Query(line) } catch { return error.message }
      return ""
    }
    let messages = ["box:30..32", "box:30..95,5..6", "box:30..x,5..6"].map(message)
    #expect(
      messages == [
        "A box is two ranges, latitudes and longitudes: box:30..32,-5..10.",
        "'95' lies off the globe; the range goes from -90 to 90.",
        "'x' is not a number of degrees; write 30.5 or -12.",
      ]
    )
  }

  @Test func `a box takes the place of boxes and leaves the rest of the line`() throws {
    let box = try #require(try Query("box:1..2,3..4").boxes.first)
    for (line, expected) in [
      ("", "box:1..2,3..4"), ("bomb box:0..9,0..9", "bomb box:1..2,3..4"),
      ("box:0..9,0..9 bomb -box:5..6,5..6", "box:1..2,3..4 bomb -box:5..6,5..6"),
      ("a or b", "(a or b) box:1..2,3..4"),
    ] {
      #expect(try Query(line).text(settingBox: box) == expected)
    }
    #expect(try Query("bomb box:0..9,0..9").text(settingBox: nil) == "bomb")
    #expect(try Query("box:0..9,0..9 or box:1..2,3..4").text(settingBox: nil).isEmpty)
  }

  @Test func `a smaller box implies a larger one and that there are coordinates`() throws {
    func root(_ line: String) throws -> QueryExpression { try #require(try Query(line).root) }
    let small = try root("box:1..2,3..4")
    #expect(small.implies(try root("box:0..9,0..9")))
    #expect(small.implies(try root("has:coordinates")))
    #expect(!(try root("box:0..9,0..9").implies(small)))
    #expect(try root("box:1..2,175..-179").implies(try root("box:1..2,170..-170")))
  }

  @Test func `completion offers the box around all incidents`() throws {
    let store = MemoryStore(RandomIncidents.dataset(seed: 7, count: 64))
    let found = store.completions(of: "box:", at: 4, limit: 5)
    #expect(found.map(\.insertion) == ["30..31,31..32"])
    let answer = try store.answer(Question(query: Query("box:" + found[0].insertion)))
    let located = try store.answer(Question(query: Query("has:coordinates")))
    #expect(answer.matched == located.matched)
  }
}
