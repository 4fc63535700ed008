import SitrepTestSupport
import Testing

@testable import Incidents

@Suite struct QueryParsingTests {
  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: day) ?? CivilDate(day: 0)
  }

  private static func kind(_ values: QueryValue...) -> QueryExpression {
    .test(.field(.standard(.kind), values: values))
  }

  private static let a = QueryExpression.test(.text("a"))
  private static let b = QueryExpression.test(.text("b"))
  private static let c = QueryExpression.test(.text("c"))

  static let meanings: [(String, QueryExpression?)] = [
    ("", nil), ("   ", nil),
    ("Mosque", .test(.text("mosque"))), ("CAFÉ", .test(.text("cafe"))),
    ("a b", .all([a, b])), ("a AND b", .all([a, b])), ("a or b", .any([a, b])),
    ("a OR b", .any([a, b])), ("a b or c", .any([.all([a, b]), c])),
    ("a or b c", .any([a, .all([b, c])])),
    ("(a or b) c", .all([.any([a, b]), c])), ("-a", .not(a)), ("NOT a", .not(a)),
    ("--a", .not(.not(a))),
    ("-(a b)", .not(.all([a, b]))), ("((a))", a), ("a(b)c", .all([a, b, c])),
    ("\"suicide bomber\"", .test(.text("suicide bomber"))),
    (#""say \"hi\"""#, .test(.text("say \"hi\""))), ("\"or\"", .test(.text("or"))),
    ("/bo.b/", .test(.pattern("bo.b"))), (#"/a\/b/"#, .test(.pattern("a/b"))),
    ("http://x.org/a", .test(.text("http://x.org/a"))), ("10:30", .test(.text("10:30"))),
    ("kind:bombing", kind("bombing")), ("kin:bombing", kind("bombing")),
    ("KIND:Bombing", kind("bombing")),
    ("kind:=bombing,?", kind(.equal("bombing"), .missing)), ("kind:\"?\"", kind("?")),
    ("kind:\"car bomb\",shooting", kind("car bomb", "shooting")),
    ("kind:/^b/", kind(.pattern("^b"))),
    ("-kind:a", .not(kind("a"))), ("kind:a b", .all([kind("a"), b])), ("(kind:a)", kind("a")),
    (
      "country:France,eg",
      .test(.field(.standard(.country), values: [.country("FR"), .country("EG")]))
    ),
    ("cou:atlantis", .test(.field(.standard(.country), values: ["atlantis"]))),
    ("country:pennsylvania", .test(.field(.standard(.country), values: ["pennsylvania"]))),
    ("month:3", .test(.field(.standard(.month), values: [.equal("march")]))),
    (
      "weekday:t",
      .test(.field(.standard(.weekday), values: [.equal("tuesday"), .equal("thursday")]))
    ),
    ("year:2015", .test(.field(.standard(.year), values: [.equal("2015")]))),
    ("killed:>3", .test(.count(.killed, low: 4, high: nil))),
    ("kil:>=3", .test(.count(.killed, low: 3, high: nil))),
    ("killed:<3", .test(.count(.killed, low: nil, high: 2))),
    ("killed:<=3", .test(.count(.killed, low: nil, high: 3))),
    ("injured:0", .test(.count(.injured, low: 0, high: 0))),
    ("inj:=5", .test(.count(.injured, low: 5, high: 5))),
    ("killed:5..20", .test(.count(.killed, low: 5, high: 20))),
    ("killed:5..", .test(.count(.killed, low: 5, high: nil))),
    ("killed:..5", .test(.count(.killed, low: nil, high: 5))),
    ("killed:?", .test(.countUnknown(.killed))),
    ("killed:>99999999999999999999", .test(.count(.killed, low: .max, high: nil))),
    ("killed:0,?", .any([.test(.count(.killed, low: 0, high: 0)), .test(.countUnknown(.killed))])),
    ("date:2015", .test(.date(first: day(2015, 1, 1), last: day(2015, 12, 31)))),
    ("date:2016-02", .test(.date(first: day(2016, 2, 1), last: day(2016, 2, 29)))),
    ("date:2016-3-22", .test(.date(first: day(2016, 3, 22), last: day(2016, 3, 22)))),
    ("date:2015-03..2016", .test(.date(first: day(2015, 3, 1), last: day(2016, 12, 31)))),
    ("date:..2015-06-05", .test(.date(first: nil, last: day(2015, 6, 5)))),
    ("date:-0043", .test(.date(first: day(-43, 1, 1), last: day(-43, 12, 31)))),
    ("date:?", .test(.flag(.undated))),
    ("after:2015-01-01", .test(.date(first: day(2015, 1, 1), last: nil))),
    ("before:2016", .test(.date(first: nil, last: day(2015, 12, 31)))),
    ("has:coordinates", .test(.has(.coordinates))), ("has:coo", .test(.has(.coordinates))),
    ("is:marked", .test(.flag(.marked))), ("is:dup", .test(.flag(.duplicate))),
    ("\"Shooter Age\":12", .test(.field(.column("Shooter Age"), values: ["12"]))),
    ("shooter_age:12", .test(.field(.column("Shooter Age"), values: ["12"]))),
    ("weap:knife", .test(.field(.column("weapon_note"), values: ["knife"]))),
  ]

  @Test(arguments: meanings)
  func `a line means what the grammar says`(line: String, root: QueryExpression?) throws {
    let query = try Query(line, columns: ["Shooter Age", "weapon_note"])
    #expect(query.root == root)
    #expect(query.text == line)
    #expect(query.isEmpty == (root == nil))
  }

  static let faults: [(String, Range<Int>, Bool, String)] = [
    ("a \"b c", 2..<6, true, "quote"), ("\"\"", 0..<2, true, "quotes"),
    ("a /b", 2..<4, true, "pattern"),
    ("//", 0..<2, true, "pattern"), ("/(/", 0..<3, false, "regular"),
    ("(a b", 0..<1, true, "parenthesis"),
    ("a)", 1..<2, false, "closes"), ("()", 0..<2, true, "nothing"), ("a or", 2..<4, true, "after"),
    ("or a", 0..<2, false, "before"), ("a or or b", 5..<7, false, "before"),
    ("a AND", 2..<5, true, "after"),
    ("(a or)", 3..<5, true, "after"), ("-", 0..<1, true, "after"), ("a - b", 2..<3, true, "after"),
    ("NOT", 0..<3, true, "after"), ("killed:", 0..<7, true, "value"),
    ("x killed:>", 9..<10, true, "number"),
    ("killed:x", 7..<8, false, "number"), ("killed:5.", 7..<9, true, "number"),
    ("killed:9..1", 7..<11, true, "backwards"),
    ("killed:..", 7..<9, true, "number"), ("kind:a,", 0..<7, true, "value"),
    ("kind:=", 0..<6, true, "value"),
    ("country: eg", 0..<8, true, "value"), ("date:201", 5..<8, true, "four digits"),
    ("date:2015-", 5..<10, true, "whole"),
    ("date:2015-13", 5..<12, false, "no day"), ("date:2015-02-30", 5..<15, false, "no day"),
    ("date:soon", 5..<9, false, "not a date"),
    ("date:2016..2015", 5..<15, true, "backwards"), ("date:2015.", 5..<10, true, "whole"),
    ("after:2014..2015", 6..<16, false, "range"),
    ("has:wings", 4..<9, false, "coordinates"), ("is:", 0..<3, true, "value"),
    ("has:c", 4..<5, true, "coordinates or country"),
    ("contry:eg", 0..<7, false, "country"), ("k:3", 0..<2, true, "kind or killed"),
    ("qqqqqq:3", 0..<7, false, "No field"),
    ("year:20x", 5..<8, false, "year"), ("ʾ", 0..<2, false, "look for"),
  ]

  @Test(arguments: faults)
  func `a faulty line says what is wrong and where`(
    line: String,
    range: Range<Int>,
    isUnfinished: Bool,
    hint: String
  ) {
    let error = #expect(throws: QueryError.self) { try Query(line) }
    #expect(error?.range == range)
    #expect(error?.isUnfinished == isUnfinished)
    #expect(error?.message.contains(hint) == true, "\(error?.message ?? "")")
  }

  @Test func `a line nested without end is refused and not followed`() {
    let error = #expect(throws: QueryError.self) {
      try Query(String(repeating: "(", count: 100_000))
    }
    #expect(error?.message.contains("nested") == true)
    #expect(throws: QueryError.self) { try Query(String(repeating: "-", count: 100_000) + "a") }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `no line of odd pieces brings the parser down`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "(", ")", "\"", "/", "-", ":", ",", "..", "=", ">", "?", "\\", " ", "or", "killed", "date",
      "2015",
      "é", "\u{0}", "99999999999999999999", "country", "a", "*", "[", "+", "\n", "is", "👍🏽",
    ]
    let line = (0..<12).map { _ in random.pick(pieces) }.joined()
    do throws(QueryError) {
      let query = try Query(line)
      #expect(query.chips.allSatisfy { $0.range.upperBound <= line.utf8.count })
    } catch {
      #expect(!error.message.isEmpty)
      #expect(error.range.upperBound <= line.utf8.count)
    }
  }
}
