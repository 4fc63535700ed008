import Testing

@testable import Incidents

@Suite struct FacetOrderTests {
  private func facets(_ line: String, _ order: FacetOrder) throws -> [FacetRow] {
    let store = MemoryStore(RandomIncidents.dataset(seed: 5, count: 200))
    return Array(try store.answer(Question(query: try Query(line), facetOrder: order)).facets)
  }

  @Test func `bars by name follow the alphabet`() throws {
    let labels = try facets("bomb", .name).map { FoldedText.folding($0.label) }
    #expect(labels == labels.sorted() && labels.count > 3)
  }

  @Test func `bars by share begin with the greatest part of its whole`() throws {
    let rows = try facets("bomb", .share)
    let shares = rows.map { Double($0.matched.incidents) / Double($0.whole.incidents) }
    #expect(shares == shares.sorted(by: >))
    #expect(Set(shares).count > 2)
  }

  @Test func `any order has the same bars`() throws {
    let byValue = try facets("bomb", .value)
    for order in [FacetOrder.name, .share] {
      #expect(Set(try facets("bomb", order)) == Set(byValue))
    }
  }

  @Test func `what is not seen is the sum less what is seen`() throws {
    let store = MemoryStore(RandomIncidents.dataset(seed: 5, count: 200))
    let rows = try store.answer(Question(query: try Query("bomb"))).facets
    let plain = FacetRows(Array(rows))
    for window in [0..<0, 0..<2, 1..<rows.count] {
      #expect(rows.matched(outside: window) == plain.matched(outside: window))
    }
    #expect(rows.matched(outside: 0..<rows.count) == Tally())
  }

  @Test func `a value that is ruled out says so, and unknown countries do`() throws {
    let rows = try facets("-country:eg,fr", .value)
    #expect(Set(rows.filter(\.isExcluded).map(\.value)) == ["EG", "FR"])
    #expect(rows.allSatisfy { !$0.isChosen })
    for row in rows {
      #expect(row.isUnresolved == (!row.value.isEmpty && row.value == row.label))
    }
    #expect(try facets("country:eg", .value).allSatisfy { !$0.isExcluded })
  }
}
