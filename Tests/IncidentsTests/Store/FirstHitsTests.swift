import SitrepTestSupport
import Testing

@testable import Incidents

/// What a search learnt spares the next one work, and changes nothing that is found.
@Suite struct FirstHitsTests {
  private func store(_ summaries: [String]) -> MemoryStore {
    MemoryStore(.ofSummaries(summaries))
  }

  private func ask(_ line: String, of store: MemoryStore) throws -> (rows: [Int32], touched: Int) {
    let question = Question(query: try Query(line), order: [SortKey(.file, ascending: true)])
    let answer = try store.answer(question)
    return (answer.incidents.rows, answer.rowsTouched)
  }

  private static let summaries = [
    "a bomb", "bom bomb", "BOMBER", "no", "b", "bo m", "bömb", "bom", "", "a bombing",
  ]

  @Test func `who types on has only those rows read that hold the beginning`() throws {
    let store = store(Self.summaries)
    #expect(try ask("bom", of: store).touched == 10)
    // Six rows hold the beginning; the one beyond ASCII is always read.
    let ruledOut = try ask("-bomb", of: store)
    #expect(ruledOut.rows == [3, 4, 5, 7, 8])
    #expect(ruledOut.touched == 6)
    let longer = try ask("-bombe", of: store)
    #expect(longer.rows == [0, 1, 3, 4, 5, 6, 7, 8, 9])
    #expect(longer.touched == 5)
  }

  @Test func `a text that does not begin like the last one has every row read`() throws {
    let store = store(Self.summaries)
    _ = try ask("bomb", of: store)
    #expect(try ask("-omb", of: store).touched == 10)
    #expect(try ask("-bo", of: store).touched == 10)
  }

  @Test func `a text far into a long row is found again`() throws {
    let far = String(repeating: "-", count: 70_000) + "bomb bomber"
    let edge = String(repeating: "-", count: Int(FirstHits.absent) - 2) + "bomb bomber"
    let store = store([far, "x", edge, "bo"])
    for line in ["bo m", "bom", "bomb", "bombe"] + ["-bo", "-bom", "-bomber", "-bombers"] {
      let query = try Query(line)
      let expected = (0..<4).filter { row in
        query.root?.matches(store.dataset.incident(at: row)) ?? true
      }
      #expect(try ask(line, of: store).rows.map { Int($0) } == expected, "\(line)")
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `words typed, deleted and negated in any order are found as ever`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let words = ["bombing", "mosque", "abab", "zz ab", "market", "cafe", "naive"]
    let dataset = RandomIncidents.dataset(seed: seed, count: 150)
    let store = MemoryStore(dataset)
    for _ in 0..<30 {
      let word = random.pick(words)
      let part = word.prefix(Int.random(in: 1...word.count, using: &random))
      let line = random.pick(["", "-", "mosque ", "x or "]) + "\"\(part)\""
      let query = try Query(line)
      let expected = (0..<dataset.count).filter {
        query.root?.matches(dataset.incident(at: $0)) ?? true
      }
      #expect(try ask(line, of: store).rows.map { Int($0) } == expected, "\(line)")
    }
  }
}
