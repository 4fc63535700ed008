import Testing

@testable import Incidents

@Suite struct GroupTallyTests {
  @Test(arguments: 0..<12 as Range<UInt64>)
  func `keys are sorted stably whatever their size`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let most: UInt64 = random.pick([1, 5, 3000, 1 << 40, .max])
    let keys = (0..<random.pick([0, 1, 2, 700])).map { _ in
      UInt64.random(in: 0...most, using: &random)
    }
    let expected = keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    #expect(RadixSort.order(of: keys).map { Int($0) } == expected)
  }

  @Test(arguments: [0, 1, 63, 64, 65, 1000, 20_000, 90_000])
  func `rows are added up once each, shared among processors or counted by what is missing`(
    count: Int
  ) {
    var builder = DatasetBuilder(title: "Sums")
    var draft = IncidentDraft()
    for row in 0..<count {
      draft.killed = row % 5 == 0 ? .unknown : row % 7 == 0 ? .atLeast(row % 9) : .exactly(row % 9)
      builder.append(draft)
    }
    let dataset = builder.dataset(
      report: LoadReport(files: [FileReport(name: "s.csv", format: "csv")])
    )
    let groups = RowGroups(
      dataset,
      codes: (0..<count).map { UInt32($0 % 11) },
      groupOfCode: (0..<11).map { Int32($0 % 4) },
      count: 5,
      rows: RowSet(allOf: count)
    )
    for step in [1, 2, 3, 40] {
      let rows = Array(stride(from: 0, to: count, by: step))
      let set = RowSet(rows, rowCount: count)
      var rest = RowSet(allOf: count)
      rest.subtract(set)
      for (set, rows) in [(set, rows), (rest, (0..<count).filter { $0 % step != 0 })] {
        let tally = groups.tally(set, count: rows.count, of: dataset)
        for group in 0..<5 {
          let members = rows.filter { $0 % 11 % 4 == group }
          var sum = CountSum()
          for row in members { sum.add(dataset.killed[row]) }
          #expect(tally[group].incidents == members.count)
          #expect(tally[group].killed.countSum == sum)
        }
        #expect(tally.total.incidents == rows.count)
      }
    }
  }

  @Test func `bars made when looked at are those made beforehand`() throws {
    let store = MemoryStore(RandomIncidents.dataset(seed: 2, count: 200))
    for dimension in Dimension.standard {
      let facets = try store.answer(Question(query: try Query("bomb"), dimension: dimension)).facets
      #expect(facets == FacetRows(Array(facets)))
      for measure in Measure.allCases {
        let greatest = facets.map { $0.whole.value(of: measure) }.max() ?? 0
        #expect(facets.greatestWhole(by: measure) == greatest)
        #expect(FacetRows(Array(facets)).greatestWhole(by: measure) == greatest)
      }
    }
  }
}
