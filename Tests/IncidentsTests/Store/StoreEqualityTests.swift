import SitrepTestSupport
import Testing

@testable import Incidents

/// Whatever the store does to be fast, it finds what the plain reading of the query finds.
@Suite struct StoreEqualityTests {
  private let marked: Set<Int> = [0, 2, 5, 64, 130]
  private let newRows = RowRanges([0..<1, 60..<70, 300..<400])

  private func plainMatches(_ query: Query, in dataset: Dataset) -> [Int] {
    (0..<dataset.count).filter { row in
      query.root?.matches(
        dataset.incident(at: row),
        isMarked: marked.contains(row),
        isNew: newRows.contains(row)
      ) ?? true
    }
  }

  private func rows(_ store: MemoryStore, _ query: Query) throws -> [Int] {
    var question = Question(
      query: query,
      order: [SortKey(.file, ascending: true)],
      marked: marked
    )
    question.newRows = newRows
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

  /// A store whose index is ready for all rows, or for the first ones only, in small chunks.
  private func preparedStore(_ dataset: Dataset, isWhole: Bool = true) -> MemoryStore {
    let grams = GramIndex(rowsPerChunk: 64)
    let words = WordIndex(rowsPerSegment: 64)
    let known =
      isWhole ? dataset : RandomIncidents.dataset(seed: 7, count: dataset.count / 2 / 64 * 64)
    grams.build(known.text, folded: FoldedArena(known.text))
    words.build(known.text, folded: FoldedArena(known.text))
    return MemoryStore(dataset, SearchIndex(dataset, grams: grams, words: words))
  }

  @Test(arguments: RandomQueries.terms + RandomQueries.shortTerms)
  func `with an index, whole or half made, a term finds the same`(term: String) throws {
    let query = try Query(term, columns: RandomIncidents.columns)
    let dataset = RandomIncidents.dataset(seed: 7, count: 333)
    let expected = plainMatches(query, in: dataset)
    #expect(try rows(preparedStore(dataset), query) == expected)
    #expect(try rows(preparedStore(dataset, isWhole: false), query) == expected)
  }

  @Test(arguments: ["/kil/", "/ski.*lift/", "/fire/", "/cafe?s/", "/iii/"])
  func `what a pattern must hold is found in letters that only fold to it`(line: String) throws {
    var builder = DatasetBuilder(title: "Letters")
    var draft = IncidentDraft()
    for summary in [
      "\u{212a}il", "\u{17f}ki \u{17f}ki lift", "f\u{131}re", "F\u{130}RE", "fi\u{301}re",
      "\u{fb01}re",
      "caf\u{e9}s", "cafe\u{301}s", "CAF\u{17f}", "i\u{307}ii", "I\u{130}i", "KIL fire cafes", "",
    ] {
      draft.summary = Array(summary.utf8)
      builder.append(draft)
    }
    let dataset = builder.dataset(
      report: LoadReport(files: [FileReport(name: "l.csv", format: "csv")])
    )
    let query = try Query(line)
    #expect(try rows(MemoryStore(dataset), query) == plainMatches(query, in: dataset))
    #expect(try rows(preparedStore(dataset), query) == plainMatches(query, in: dataset))
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `with an index, queries in any order find the same`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed &+ 1000)
    let dataset = RandomIncidents.dataset(seed: seed, count: 200)
    let store = preparedStore(dataset)
    for _ in 0..<25 {
      let line = RandomQueries.line(&random)
      let query = try Query(line, columns: RandomIncidents.columns)
      #expect(try rows(store, query) == plainMatches(query, in: dataset), "\(line)")
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
