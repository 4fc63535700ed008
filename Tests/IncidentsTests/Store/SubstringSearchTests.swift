import Testing

@testable import Incidents

@Suite struct SubstringSearchTests {
  private func search(_ rows: [String], for needle: String, field: Int? = nil) -> [Int] {
    var bytes: [UInt8] = []
    var starts = [0]
    for row in rows {
      for cell in row.split(separator: "|", omittingEmptySubsequences: false) {
        bytes += Array(cell.utf8) + [TextArena.fieldEnd]
      }
      starts.append(bytes.count)
    }
    var found = RowSet(rowCount: rows.count)
    SubstringSearch(needle.utf8, field: field)
      .search(bytes, starts: starts, runs: [0..<rows.count], into: &found)
    var result: [Int] = []
    found.forEach { result.append($0) }
    return result
  }

  static let cases: [([String], String, Int?, [Int])] = [
    (["a bomb", "BOMB", "bom", "b|omb", "bomb"], "bomb", nil, [0, 1, 4]),
    (["", "", "x", ""], "x", nil, [2]), (["x"], "xy", nil, []), ([], "x", nil, []),
    (["ab", "cd"], "", nil, [0, 1]), (["[", "{", "@", "`"], "{", nil, [1]),
    (["[", "{"], "[", nil, [0]),
    (["a|b|ab", "b|a|b", "|ab|"], "b", 1, [0, 2]), (["bbbb|b|", "bbbb||b"], "b", 2, [1]),
    (["é", "É", "e"], "é", nil, [0]), (["xx\u{7f}"], "\u{7f}", nil, [0]),
    (["a|", "b|"], "a", 1, []),
  ]

  @Test(arguments: cases)
  func `rows that hold the needle are found, letters in either case`(
    rows: [String],
    needle: String,
    field: Int?,
    expected: [Int]
  ) {
    #expect(search(rows, for: needle, field: field) == expected)
  }

  @Test(arguments: 0..<60)
  func `a needle is found wherever in a block it stands`(place: Int) {
    for length in [1, 2, 3, 15, 16, 17, 40] {
      let needle = String(repeating: "n", count: length - 1) + "z"
      let row = String(repeating: "-", count: place) + needle + String(repeating: "-", count: 9)
      let near = String(row.dropLast(9).dropLast()) + "y"
      #expect(search([near, row, near, String(row.dropLast(9))], for: needle) == [1, 3])
    }
  }

  @Test func `many rows are scanned in shares and none is missed or found twice`() throws {
    var builder = DatasetBuilder(title: "Many")
    var draft = IncidentDraft()
    let count = 40_000
    for row in 0..<count {
      draft.summary = Array((row % 3 == 0 ? "a Bomb" : row % 7 == 0 ? "a bömb" : "quiet").utf8)
      builder.append(draft)
    }
    let report = LoadReport(files: [FileReport(name: "m.csv", format: "csv")])
    let store = MemoryStore(builder.dataset(report: report))
    let order = [SortKey(.file, ascending: true)]
    for line in ["bomb", "a bomb"] {
      let answer = try store.answer(Question(query: try Query("\"\(line)\""), order: order))
      let expected: [Int32] = (0..<Int32(count)).filter { $0 % 3 == 0 || $0 % 7 == 0 }
      #expect(answer.incidents.rows == expected)
    }
  }

  @Test(arguments: [0, 1, 63, 64, 65, 200])
  func `a set of rows keeps to its rows`(count: Int) {
    let odds: [Int] = (0..<count).filter { $0 % 2 == 1 }
    let threes: [Int] = odds.filter { $0 % 3 == 0 }
    let odd = RowSet([-3, -1] + odds + [count, count + 7], rowCount: count)
    var rest = RowSet(allOf: count)
    #expect(rest.count == count)
    rest.subtract(odd)
    #expect(odd.count == odds.count && rest.count == count - odds.count)
    #expect(RowSet(allOf: count).filter { $0 % 2 == 1 } == odd)
    #expect(odd.filter { $0 % 3 == 0 } == RowSet(threes, rowCount: count))
    #expect(odd.runs(limit: 9).map(\.lowerBound) == odds)
    let runs = RowSet(allOf: count).runs(limit: 100)
    #expect(runs.flatMap { Array($0) } == Array(0..<count))
    #expect(runs.count <= count / 64 + 1)
    rest.formUnion(odd)
    #expect(rest == RowSet(allOf: count))
  }
}
