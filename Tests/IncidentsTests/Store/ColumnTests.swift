import Testing

@testable import Incidents

@Suite struct ColumnTests {
  /// A dataset with one extra column.
  private func store(_ values: [String]) -> MemoryStore {
    var builder = DatasetBuilder(title: "columns")
    _ = builder.extraColumn(named: "Shooter Age")
    for (index, value) in values.enumerated() {
      var draft = IncidentDraft()
      draft.line = index + 1
      draft.killed = .exactly(index)
      draft.extra = [Array(value.utf8)]
      builder.append(draft)
    }
    let file = FileReport(name: "columns.csv", format: "csv")
    return MemoryStore(builder.dataset(report: LoadReport(files: [file])))
  }

  private func order(_ values: [String], ascending: Bool) throws -> [String] {
    let key = SortKey(.column("Shooter Age"), ascending: ascending)
    let answer = try store(values).answer(Question(order: [key]))
    return answer.incidents.rows.map { values[Int($0)] }
  }

  @Test func `a column is ordered by value, then by letters, the unknown last either way`() throws {
    let values = ["b10", "", "9", "B9", "10", "é", "-2", "1,000", "1.5", "a"]
    #expect(
      try order(values, ascending: true)
        == ["-2", "1.5", "9", "10", "1,000", "a", "B9", "b10", "é", ""]
    )
    #expect(
      try order(values, ascending: false)
        == ["é", "b10", "B9", "a", "1,000", "10", "9", "1.5", "-2", ""]
    )
  }

  @Test func `equal texts keep the order of the files`() throws {
    let key = SortKey(.column("Shooter Age"), ascending: false)
    let answer = try store(["x", "y", "X", "y"]).answer(Question(order: [key]))
    #expect(answer.incidents.rows == [1, 3, 0, 2])
  }

  @Test func `every bar's term of a column finds exactly the bar's incidents`() throws {
    let store = store(["17", "17", "7", "", "a \"b\", c", "A \"B\", c"])
    let dimension = Dimension.column("Shooter Age")
    let answer = try store.answer(Question(dimension: dimension))
    #expect(answer.facets.map(\.label) == ["17", "a \"b\", c", "7", "unknown"])
    #expect(answer.facets.map(\.whole.incidents) == [2, 2, 1, 1])
    for row in answer.facets {
      let query = try Query(row.term, columns: ["Shooter Age"])
      let found = try store.answer(Question(query: query, dimension: dimension))
      #expect(found.matched.tally == row.whole, "\(row.term)")
      #expect(found.facets.filter(\.isChosen).map(\.value) == [row.value])
    }
  }

  @Test func `a column of very many values has no bars, and its rows still match`() throws {
    let values = (0...CategoryIndex.mostValues).map(String.init)
    let dimension = Dimension.column("Shooter Age")
    let answer = try store(values).answer(Question(dimension: dimension))
    #expect(answer.facets.isEmpty)
    #expect(answer.matched.tally.incidents == values.count)
    let summary = SummaryReport(answer, of: store(values).dataset)
    #expect(summary.rows.isEmpty)
  }

  @Test func `names of columns are found as filters find them`() {
    let columns = ["Shooter Age", "Country", "x"]
    #expect(Dimension(name: "shooter_age", columns: columns) == .column("Shooter Age"))
    #expect(Dimension(name: "KIND", columns: columns) == .kind)
    #expect(Dimension(name: "planet", columns: columns) == nil)
    #expect(Dimension(name: "killed", columns: columns) == nil)
    #expect(SortKey.Field(name: "X", columns: columns) == .column("x"))
    #expect(SortKey.Field(name: "killed", columns: columns) == .killed)
    #expect(SortKey.Field(name: "planet", columns: columns) == nil)
  }
}
