import SitrepTestSupport
import Testing

@testable import Incidents

/// What the words of the rows call certain is, what they leave out cannot match.
@Suite struct WordIndexTests {
  private static let words = [
    "bomb", "Bombing", "mosque", "MARKET", "Zürich", "al-Qāʾim", "x", "car", "it's", "2015", "a1b",
    "Donaudampfschifffahrtsgesellschaft", "sixteenletterwrd", "seventeenletterwd", "Кабул",
    "\u{212a}elvin", "e\u{301}lan",
  ]

  private static func texts(_ count: Int, seed: UInt64) -> [String] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      (0..<Int.random(in: 4...30, using: &random)).map { _ in random.pick(words) }
        .joined(separator: random.pick([" ", ", ", "-", "  "]))
    }
  }

  private func index(of dataset: Dataset, rowsPerSegment: Int) -> WordIndex {
    let index = WordIndex(rowsPerSegment: rowsPerSegment)
    index.build(dataset.text, folded: FoldedArena(dataset.text))
    return index
  }

  static let needles = [
    "bomb", "omb", "mbing", "zurich", "sixteenletterwrd", "eenletterw", "schifffahrt", "qaim",
    "kelvin", "elan", "tag", "nowhere", "bomb mosque", "car-x", "it's", "a1b", "кабул",
  ]

  @Test(arguments: needles, [64, 256, 1 << 15])
  func `what is certain matches, and what is not possible does not`(
    needle: String,
    rowsPerSegment: Int
  ) {
    let texts = Self.texts(900, seed: 3)
    let dataset = Dataset.ofSummaries(texts)
    let verdict = index(of: dataset, rowsPerSegment: rowsPerSegment)
      .verdict(on: needle.utf8, within: RowSet(allOf: dataset.count))
    let matching = texts.indices.filter {
      FoldedText.folding(texts[$0]).holds(needle) || "tag".holds(needle)
    }
    #expect(Set(verdict.possible.rows).isSuperset(of: matching))
    #expect(Set(verdict.certain.rows).isSubset(of: matching))
    #expect(verdict.certain.isSubset(of: verdict.possible))
  }

  @Test(arguments: ["bomb", "schifffahrt", "zurich", "nowhere"])
  func `letters alone need no look at the text`(needle: String) {
    let dataset = Dataset.ofSummaries(Self.texts(4000, seed: 9))
    let verdict = index(of: dataset, rowsPerSegment: 2048)
      .verdict(on: needle.utf8, within: RowSet(allOf: dataset.count))
    #expect(verdict.certain == verdict.possible)
    #expect(verdict.certain.isEmpty == (needle == "nowhere"))
  }

  @Test func `a key of letters touches no row once the words are known`() throws {
    let store = MemoryStore(Dataset.ofSummaries(Self.texts(4000, seed: 9)))
    let before = try store.answer(Question(query: try Query("mosq")))
    store.prepare()
    let after = try store.answer(Question(query: try Query("mosqu")))
    #expect(before.rowsTouched > 0 && after.rowsTouched == 0)
    #expect(before.matched.tally.incidents == after.matched.tally.incidents)
  }

  static let patterns = [
    "bomb", "b(omb|ombing)x?", "[bm]o[ms]", "(car|bus) bomb", "\\bbomb\\b", "market.+mosque",
    "kelvin", "[^a]omb", "z.rich", "elan", "^mosque", "x{2}", "[a-c]a[p-t]", "(bombing)+",
    "(b|m)*", "qa.im", "i[tj]'s",
  ]

  @Test(arguments: patterns) func `a pattern finds by words what it finds by text`(
    pattern: String
  ) throws {
    let dataset = Dataset.ofSummaries(Self.texts(900, seed: 5))
    let words = index(of: dataset, rowsPerSegment: 64)
    let index = SearchIndex(dataset, words: words)
    let query = try Query("/\(pattern)/")
    let expected = try MemoryStore(dataset).answer(Question(query: query)).incidents.rows
    let found = try MemoryStore(dataset, index).answer(Question(query: query)).incidents.rows
    #expect(found == expected)
  }

  @Test func `a pattern of letters is answered by the words of plain rows`() throws {
    let dataset = Dataset.ofSummaries(
      Self.texts(4000, seed: 9).map { $0.filter(\.isASCII) }
    )
    let words = index(of: dataset, rowsPerSegment: 2048)
    let store = MemoryStore(dataset, SearchIndex(dataset, words: words))
    let answer = try store.answer(Question(query: try Query("/b[aeo]mb(ing)?/")))
    #expect(answer.matched.tally.incidents > 1000 && answer.rowsTouched == 0)
  }

  @Test func `a text whose words would cost too much has none, and is read as before`() throws {
    var random = SeededGenerator(seed: 2)
    let letters = Array("abcdefghijklmnopqrstuvwxyz".utf8)
    let texts = (0..<256).map { _ in
      String(decoding: (0..<40).map { _ in random.pick(letters) }, as: UTF8.self)
    }
    let dataset = Dataset.ofSummaries(texts)
    let words = index(of: dataset, rowsPerSegment: 64)
    #expect(words.memory == 0)
    let needle = String(texts[77].dropFirst(3).prefix(9))
    let store = MemoryStore(dataset, SearchIndex(dataset, words: words))
    let found = try store.answer(Question(query: try Query(needle))).incidents.rows
    #expect(found == [77])
  }

  @Test func `a cancelled build keeps what is made and goes on from there`() async {
    let dataset = Dataset.ofSummaries(Self.texts(4000, seed: 1))
    let folded = FoldedArena(dataset.text)
    let index = WordIndex(rowsPerSegment: 1024)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      index.build(dataset.text, folded: folded)
    }
    await task.value
    #expect(index.memory == 0)
    index.build(dataset.text, folded: folded)
    let memory = index.memory
    #expect(memory > 0)
    index.build(dataset.text, folded: folded)
    #expect(index.memory == memory)
  }

  @Test func `a dataset that begins as another one takes over what was known of it`() throws {
    let texts = Self.texts(70_000, seed: 4).map { String($0.prefix(40)) }
    let older = MemoryStore(Dataset.ofSummaries(Array(texts.prefix(60_000))))
    older.prepare()
    let query = try Query("bombing")
    let grown = MemoryStore(Dataset.ofSummaries(texts), succeeding: older)
    let answer = try grown.answer(Question(query: query))
    // Whole chunks and segments are known; the rest is read until it is indexed.
    #expect(answer.rowsTouched > 0 && answer.rowsTouched < 70_000 - (1 << 15))
    #expect(answer.matched.tally.incidents == texts.count { $0.contains("Bombing") })
    var changed = texts
    changed[5] = "something else"
    let other = MemoryStore(Dataset.ofSummaries(changed), succeeding: older)
    #expect(other.indexMemory == 0)
    #expect(try other.answer(Question(query: try Query("something"))).incidents.count == 1)
  }
}
