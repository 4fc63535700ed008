import SitrepTestSupport
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
      draft.injured = row % 3 == 0 ? .unknown : .exactly(row % 13 == 0 ? 32_767 + row % 2 : 3)
      builder.append(draft)
    }
    let dataset = builder.dataset(
      report: LoadReport(files: [FileReport(name: "s.csv", format: "csv")])
    )
    let groups = RowGroups(
      PackedCounts(dataset),
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
        let tally = groups.tally(set, count: rows.count)
        for group in 0..<5 {
          let members = rows.filter { $0 % 11 % 4 == group }
          var sum = CountSum()
          var injured = CountSum()
          for row in members {
            sum.add(dataset.killed[row])
            injured.add(dataset.injured[row])
          }
          #expect(tally[group].incidents == members.count)
          #expect(tally.incidents(of: group) == members.count)
          #expect(tally[group].killed.countSum == sum)
          #expect(tally.value(of: group, by: .killed) == sum.best)
          #expect(tally[group].injured.countSum == injured)
        }
        #expect(tally.total.incidents == rows.count)
      }
    }
  }

  @Test(arguments: [100, 16_384, 16_385, 40_000])
  func `groups are added up however many there are`(groupCount: Int) {
    let dataset = RandomIncidents.dataset(seed: 3, count: 700)
    let groups = RowGroups(
      PackedCounts(dataset),
      codes: (0..<700).map { UInt32($0 % 350) },
      groupOfCode: (0..<350).map { Int32($0 % 50 * (groupCount / 50)) },
      count: groupCount,
      rows: RowSet(allOf: 700)
    )
    for step in [1, 3, 40] {
      let rows = Array(stride(from: 0, to: 700, by: step))
      let tally = groups.tally(RowSet(rows, rowCount: 700), count: rows.count)
      for group in Set((0..<50).map { $0 * (groupCount / 50) } + [groupCount - 1]) {
        var cell = TallyCell()
        for row in rows where row % 350 % 50 * (groupCount / 50) == group {
          let (killed, injured) = (dataset.killed, dataset.injured)
          cell.incidents += 1
          cell.killed.add(low: killed.lows[row], best: killed.bests[row], high: killed.highs[row])
          cell.injured.add(
            low: injured.lows[row],
            best: injured.bests[row],
            high: injured.highs[row]
          )
        }
        #expect(tally[group] == cell)
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
