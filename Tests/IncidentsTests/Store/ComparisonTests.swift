import Testing

@testable import Incidents

/// What a query is compared with is what the plain reading of it finds in the other stretch.
@Suite struct ComparisonTests {
  private static let dataset = RandomIncidents.dataset(seed: 23, count: 240)
  private static let store = MemoryStore(dataset)

  private func plainTally(
    _ line: String,
    where passes: (Incident) -> Bool = { _ in true }
  ) throws
    -> Tally
  {
    let root = try Query(line).root
    var tally = Tally()
    for row in 0..<Self.dataset.count {
      let incident = Self.dataset.incident(at: row)
      guard root?.matches(incident) ?? true, passes(incident) else { continue }
      tally.incidents += 1
      tally.killed.add(incident.killed)
      tally.injured.add(incident.injured)
    }
    return tally
  }

  private func answer(
    _ line: String,
    _ value: String,
    by dimension: Dimension = .kind
  ) throws -> Answer {
    var question = Question(query: try Query(line), dimension: dimension)
    question.comparison = ClosedRange(dateTermValue: value)
    return try Self.store.answer(question)
  }

  @Test(arguments: [
    ("", ""), ("bomb", "bomb"), ("bomb date:2015", "bomb"),
    ("country:eg,fr killed:>3", "country:eg,fr killed:>3"),
    ("after:2014-06 before:2015-06 -cafe", "-cafe"), ("-date:2015 mosque", "mosque"),
    ("nowhere-at-all", "nowhere-at-all"), ("is:undated", ""),
  ])
  func `it leaves the query's own dates out and has those of the stretch`(
    line: String,
    rest: String
  ) throws {
    for value in ["2014", "2014-03..2014-11", "2015-07-03..2015-07-09", "1999"] {
      let comparison = try #require(try answer(line, value).comparison)
      #expect(comparison.figures.tally == (try plainTally("\(rest) date:\(value)")), "\(line)")
      #expect(comparison.days.dateTermValue == value)
    }
  }

  @Test(arguments: ["", "kind:bombing date:2015", "bomb -kind:shooting"])
  func `each bar has its own, the dimension's terms left out`(line: String) throws {
    let rest = line.split(separator: " ").filter { !$0.contains("kind:") && !$0.contains("date:") }
      .joined(separator: " ")
    let answer = try answer(line, "2014-02..2015-04")
    #expect(answer.facets.count > 2)
    for row in answer.facets {
      let expected = try plainTally("\(rest) date:2014-02..2015-04") {
        FoldedText.folding($0.kind) == FoldedText.folding(row.value)
      }
      #expect(row.compared == expected, "\(row.label)")
    }
  }

  @Test func `bars of years are not compared`() throws {
    let answer = try answer("bomb", "2014", by: .year)
    #expect(answer.comparison != nil)
    #expect(answer.facets.allSatisfy { $0.compared == nil })
  }

  @Test func `look-alikes count once in the other stretch as well`() throws {
    var question = Question()
    question.comparison = ClosedRange(dateTermValue: "1900..2100")
    question.foldsDuplicates = true
    let answer = try Self.store.answer(question)
    let dated = answer.whole.tally.incidents - answer.whole.undated
    #expect(answer.comparison?.figures.tally.incidents == dated)
  }

  @Test func `without a comparison nothing is looked at for it`() throws {
    let store = MemoryStore(Self.dataset)
    let line = try Query("bomb cafe killed:>2")
    let plain = try store.answer(Question(query: line))
    #expect(plain.comparison == nil)
    #expect(plain.facets.allSatisfy { $0.compared == nil })
    var question = Question(query: line)
    question.comparison = ClosedRange(dateTermValue: "2014")
    #expect(try store.answer(question).rowsTouched > 0)
    #expect(try store.answer(Question(query: line)).rowsTouched == 0)
  }
}
