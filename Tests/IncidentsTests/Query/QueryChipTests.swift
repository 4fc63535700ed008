import Testing

@testable import Incidents

@Suite struct QueryChipTests {
  static let labels: [(String, [String])] = [
    ("country:eg killed:>3 bomb", ["Egypt", "killed >3", "\"bomb\""]),
    ("-country:france", ["not France"]), ("country:eg,tn", ["Egypt, Tunisia"]),
    ("date:2015-03..2015-06 -date:2014", ["2015-03..2015-06", "not 2014"]),
    ("a or b", ["\"a\" or \"b\""]),
    ("(a or b c) -(d e)", ["\"a\" or (\"b\" \"c\")", "not (\"d\" \"e\")"]),
    ("killed:? injured:0 killed:..4", ["killed unknown", "injured 0", "killed ≤4"]),
    ("after:2015 before:2016-02", ["2015..", "..2016-01"]),
    ("has:source is:marked /x/", ["has source", "marked", "/x/"]),
    ("Café or \"Big Market\" -İzmir", ["\"Café\" or (\"Big Market\" not \"İzmir\")"]),
    ("weekday:mon month:3 kind:Car", ["Monday", "March", "kind Car"]),
    ("actor:=\"Sinai Province\",X", ["actor Sinai Province, X"]),
    ("kind:bombing kind:? country:?", ["kind bombing", "no kind", "no country"]), ("", []),
  ]

  @Test(arguments: labels)
  func `chips say each term in short`(line: String, labels: [String]) throws {
    #expect(try Query(line).chips.map(\.label) == labels)
  }

  @Test func `chips know their place, their sense and their dimension`() throws {
    let line = "é  -kind:a (date:2015 or year:2016)"
    let chips = try Query(line).chips
    let texts = chips.map { String(decoding: Array(line.utf8)[$0.range], as: UTF8.self) }
    #expect(texts == ["é", "-kind:a", "(date:2015 or year:2016)"])
    #expect(chips.map(\.isNegated) == [false, true, false])
    #expect(chips.map(\.dimension) == [nil, .kind, .year])
  }

  static let toggles: [(String, String, Dimension, String)] = [
    ("", "country:EG", .country, "country:EG"), ("bomb", "country:EG", .country, "bomb country:EG"),
    ("country:EG", "country:EG", .country, ""),
    ("country:egypt bomb", "country:EG", .country, "bomb"),
    ("country:fr  bomb -country:tn", "country:EG", .country, "country:EG bomb"),
    ("a or b", "country:EG", .country, "(a or b) country:EG"),
    ("country:fr or country:tn", "country:EG", .country, "country:EG"),
    ("kind:bombing country:eg", "kind:\"car bomb\"", .kind, "kind:\"car bomb\" country:eg"),
    ("date:2015-03..2015-06 x", "year:2015", .year, "year:2015 x"),
  ]

  @Test(arguments: toggles)
  func `toggling a term leaves only it of its dimension`(
    line: String,
    term: String,
    dimension: Dimension,
    expected: String
  ) throws {
    #expect(try Query(line).text(toggling: term, of: dimension) == expected)
  }

  @Test func `terms are added, removed and turned without touching others`() throws {
    let query = try Query(" a   -b (c or d) ")
    #expect(query.text(adding: "has:source") == "a -b (c or d) has:source")
    #expect(query.text(adding: "-b") == "a -b (c or d)")
    #expect(query.text(removingChipAt: 1) == "a (c or d)")
    #expect(query.text(removingChipAt: 7) == query.text)
    #expect(query.text(negatingChipAt: 1) == "a b (c or d)")
    #expect(query.text(negatingChipAt: 2) == "a -b -(c or d)")
    #expect(try Query("a or b").text(negatingChipAt: 0) == "-(a or b)")
    #expect(try Query("a or b").text(adding: "c") == "(a or b) c")
  }

  static let spans: [(String, String, String, String)] = [
    ("", "2015-01-01", "2015-12-31", "date:2015"),
    ("x", "2015-01-01", "2016-12-31", "x date:2015..2016"),
    ("", "2015-03-01", "2015-06-30", "date:2015-03..2015-06"),
    ("", "2015-03-01", "2015-03-31", "date:2015-03"),
    ("", "2015-03-02", "2015-03-31", "date:2015-03-02..2015-03-31"),
    ("", "2015-03-02", "2015-03-02", "date:2015-03-02"),
    (
      "date:2014 x after:2010 -date:2015-07", "2015-01-01", "2015-06-30",
      "date:2015-01..2015-06 x -date:2015-07"
    ),
  ]

  @Test(arguments: spans)
  func `a brush is one date term, edited in place`(
    line: String,
    first: String,
    last: String,
    expected: String
  ) throws {
    let range = try day(first)...day(last)
    let text = try Query(line).text(settingDates: range)
    #expect(text == expected)
    #expect(try Query(text).text(settingDates: range) == expected)
  }

  @Test func `without a brush the date terms go`() throws {
    #expect(try Query("date:2014 x after:2010").text(settingDates: nil) == "x")
  }

  private func day(_ text: String) throws -> CivilDate {
    guard case .test(.date(let first?, _)) = try Query("date:\(text)").root else {
      throw QueryMistake.badDate(text).error(at: 0..<0)
    }
    return first
  }

  static let highlights: [(String, String, [String])] = [
    ("bomb", "A BOMB, bombs", ["BOMB", "bomb"]), ("cafe", "Le Café du coin", ["Café"]),
    ("qa'im", "al-Qa’im", ["Qa’im"]), ("qaim", "Al-Qāʾim", ["Qāʾim"]),
    ("-bomb kind:bomb", "bomb", []),
    ("\"a b\" b", "xa bc", ["a b"]), ("/b.m/ om", "bomb", ["bom"]), ("aa", "aaaa", ["aaaa"]),
    ("ss", "Straße", ["ß"]), ("", "bomb", []), ("long", "lo", []),
  ]

  @Test(arguments: highlights)
  func `what matches is found in the text as written`(
    line: String,
    text: String,
    expected: [String]
  ) throws {
    let bytes = Array(text.utf8)
    let found = try Query(line).highlights(in: text)
    #expect(found.map { String(decoding: bytes[$0], as: UTF8.self) } == expected)
  }

  @Test(arguments: [
    "Egypt", "car bomb", "a,b", "=x", "?", "/x/", "\"q\"", "a\\b", "(x)", "5..6", "line\nbreak",
    "-x", "é",
  ])
  func `a written term is read as the value it was made of`(value: String) throws {
    let line = QueryTermText.term("kind", value, isExact: true)
    #expect(
      try Query(line).root
        == .test(.field(.standard(.kind), values: [.equal(FoldedText.folding(value))]))
    )
    #expect(!line.contains("\n"))
  }
}
