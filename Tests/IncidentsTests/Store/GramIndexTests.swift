import SitrepTestSupport
import Testing

@testable import Incidents

/// The index may only ever spare work: what it calls certain is, what it leaves out cannot match.
@Suite struct GramIndexTests {
  /// An index of small chunks, so that little data makes many.
  private func index(of dataset: Dataset, rowsPerChunk: Int = 64) -> GramIndex {
    let index = GramIndex(rowsPerChunk: rowsPerChunk)
    index.build(dataset.text, folded: FoldedArena(dataset.text))
    return index
  }

  /// Texts long enough that a chunk may keep every gram.
  private static let long = (0..<300).map { row in
    "Row \(row) " + String(repeating: "the quick brown fox jumps, ", count: 30)
      + (row % 3 == 0 ? "Zürich" : row % 5 == 0 ? "ZX-81" : "plain")
  }

  static let needles = [
    "z", "zu", "zx", "8", "81", "x-", "-", "zurich", "q", "qz", "7", "plain", "fox jumps",
    "row 17", ",", "0", "quickb", "%", "gt", "tag", "é", "кабул", "fox jumps, the quick brown",
    String(repeating: "the quick brown fox jumps, ", count: 5),
  ]

  @Test(arguments: needles, [64, 128, 4096])
  func `what is certain matches, and what is not possible does not`(
    needle: String,
    rowsPerChunk: Int
  ) {
    let dataset = Dataset.ofSummaries(Self.long)
    let verdict = index(of: dataset, rowsPerChunk: rowsPerChunk)
      .verdict(on: needle.utf8, within: RowSet(allOf: dataset.count))
    let matching = Self.long.indices.filter {
      FoldedText.folding(Self.long[$0]).holds(needle) || "tag".holds(needle)
    }
    #expect(Set(verdict.possible.rows).isSuperset(of: matching))
    #expect(Set(verdict.certain.rows).isSubset(of: matching))
    #expect(verdict.certain.isSubset(of: verdict.possible))
  }

  @Test(arguments: ["z", "zu", "8", "q", "81", ",", "gt"])
  func `a single character or pair needs no look at the text`(needle: String) {
    let dataset = Dataset.ofSummaries(Self.long)
    let verdict = index(of: dataset, rowsPerChunk: 4096)
      .verdict(on: needle.utf8, within: RowSet(allOf: dataset.count))
    #expect(verdict.certain == verdict.possible)
  }

  @Test func `a pair across a field's end is none`() throws {
    let store = MemoryStore(Dataset.ofSummaries(["a quip", "quiet", "pt"]))
    store.prepare()
    // The tags follow the summary: without the end between them, "pt" and "tt" would be found.
    let found = try store.answer(Question(query: try Query("pt"), order: []))
    #expect(found.incidents.rows == [2])
    #expect(try store.answer(Question(query: try Query("tt"))).incidents.count == 0)
  }

  @Test func `only candidates are ever possible, and an index of nothing lets all of them be`() {
    let dataset = Dataset.ofSummaries(Self.long)
    let candidates = RowSet(stride(from: 1, to: 300, by: 7), rowCount: 300)
    let known = index(of: dataset).verdict(on: "zurich".utf8, within: candidates)
    #expect(known.possible.isSubset(of: candidates) && known.possible.count < candidates.count)
    let unknown = GramIndex().verdict(on: "z".utf8, within: candidates)
    #expect(unknown.possible == candidates && unknown.certain.isEmpty)
  }

  @Test func `a cancelled build keeps what is made and goes on from there`() async {
    let dataset = Dataset.ofSummaries(Self.long)
    let folded = FoldedArena(dataset.text)
    let index = GramIndex(rowsPerChunk: 64)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      index.build(dataset.text, folded: folded)
    }
    await task.value
    #expect(index.rowCount < dataset.count)
    index.build(dataset.text, folded: folded)
    #expect(index.rowCount == dataset.count)
    index.build(dataset.text, folded: folded)
    #expect(index.rowCount == dataset.count)
  }

  @Test(arguments: [0, 1, 20, 200, 2000])
  func `the index costs a quarter of the text at most, but for its directory`(length: Int) {
    var random = SeededGenerator(seed: 5)
    let texts = (0..<500).map { _ in
      String(
        decoding: (0..<length).map { _ in UInt8.random(in: 32...126, using: &random) },
        as: UTF8.self
      )
    }
    let dataset = Dataset.ofSummaries(texts)
    let index = index(of: dataset, rowsPerChunk: 512)
    #expect(index.memory <= max(dataset.text.bytes.count / 4, Gram.count * 6))
    let verdict = index.verdict(on: "~".utf8, within: RowSet(allOf: dataset.count))
    #expect(
      Set(verdict.possible.rows).isSuperset(of: texts.indices.filter { texts[$0].holds("~") })
    )
  }
}
