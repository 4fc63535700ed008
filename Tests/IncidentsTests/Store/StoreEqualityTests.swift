import Testing

@testable import Incidents

/// Whatever the store does to be fast, it finds what the plain reading of the query finds.
@Suite struct StoreEqualityTests {
  private let marked: Set<Int> = [0, 2, 5, 64, 130]

  private func plainMatches(_ query: Query, in dataset: Dataset) -> [Int] {
    (0..<dataset.count).filter { row in
      query.root?.matches(dataset.incident(at: row), isMarked: marked.contains(row)) ?? true
    }
  }

  private func rows(_ store: MemoryStore, _ query: Query) throws -> [Int] {
    let question = Question(
      query: query,
      order: [SortKey(.file, ascending: true)],
      marked: marked
    )
    return try store.answer(question).incidents.rows.map { Int($0) }
  }

  @Test(arguments: RandomQueries.terms)
  func `a term finds what the plain reading finds`(term: String) throws {
    let query = try Query(term, columns: RandomIncidents.columns)
    let negated = try Query("-" + term, columns: RandomIncidents.columns)
    for count in [0, 1, 64, 333] {
      let dataset = RandomIncidents.dataset(seed: 7, count: count)
      let store = MemoryStore(dataset)
      let expected = plainMatches(query, in: dataset)
      #expect(try rows(store, query) == expected)
      #expect(try rows(store, negated).count == count - expected.count)
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `queries in any order find what the plain reading finds`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let dataset = RandomIncidents.dataset(seed: seed, count: 200)
    let store = MemoryStore(dataset)
    for _ in 0..<25 {
      let line = RandomQueries.line(&random)
      let query = try Query(line, columns: RandomIncidents.columns)
      #expect(try rows(store, query) == plainMatches(query, in: dataset), "\(line)")
    }
  }

  @Test(arguments: [
    "bombing mosque", "cafe élan", "summary:bombing", "killed:>10", "кабул",
    "country:egypt kind:bo",
    "-bombing x", "a or bombing", "tag:cafe", "/bom/ mosque",
  ])
  func `every beginning of a line finds what the plain reading finds`(line: String) throws {
    let dataset = RandomIncidents.dataset(seed: 3, count: 500)
    let store = MemoryStore(dataset)
    for length in (1...line.count) + (1...line.count).reversed() {
      guard let query = try? Query(String(line.prefix(length))) else { continue }
      #expect(try rows(store, query) == plainMatches(query, in: dataset), "\(query.text)")
    }
  }
}
