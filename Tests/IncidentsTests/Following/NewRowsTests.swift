import Testing

@testable import Incidents

@Suite struct NewRowsTests {
  private static let header = "date,country,killed,summary,note\n"
  private static let rows = (1...9).map { "2015-01-0\($0),Peru,\($0),number \($0),n\($0)\n" }

  private func table(_ rows: some Sequence<String>) throws -> Dataset {
    try loadText(Self.header + rows.joined())
  }

  private func newRows(_ after: [String]) throws -> Range<Int> {
    NewRows.between(try table(Self.rows), try table(after))
  }

  @Test func `rows at either end or between are new, wherever the others then stand`() throws {
    let more = ["2016-01-01,Cuba,1,more,a\n", "2016-01-02,Cuba,2,more,b\n"]
    #expect(try newRows(Self.rows) == 9..<9)
    #expect(try newRows(more + Self.rows) == 0..<2)
    #expect(try newRows(Self.rows + more) == 9..<11)
    #expect(try newRows(Array(Self.rows[..<4] + more + Self.rows[4...])) == 4..<6)
    #expect(try newRows(Array(Self.rows[..<4])).isEmpty)
  }

  @Test(
    arguments: [
      "2015-02-05,Peru,5,number 5,n5\n", "2015-01-05,Cuba,5,number 5,n5\n",
      "2015-01-05,Peru,5+,number 5,n5\n", "2015-01-05,Peru,5,number five,n5\n",
      "2015-01-05,Peru,5,number 5,n55\n",
    ]
  )
  func `a row of which anything was changed is new`(row: String) throws {
    var rows = Self.rows
    rows[4] = row
    #expect(try newRows(rows) == 4..<5)
  }

  @Test func `keys in another order make no record new`() throws {
    let old = try loadText("{\"date\":\"2015\",\"a\":1,\"b\":2}\n{\"date\":\"2016\",\"a\":3}\n")
    let new = try loadText("{\"b\":2,\"date\":\"2015\",\"a\":1}\n{\"a\":3,\"date\":\"2016\"}\n")
    #expect(NewRows.between(old, new).isEmpty)
    let other = try loadText("{\"b\":2,\"date\":\"2015\",\"a\":1}\n{\"b\":3,\"date\":\"2016\"}\n")
    #expect(NewRows.between(old, other) == 1..<2)
  }
}
