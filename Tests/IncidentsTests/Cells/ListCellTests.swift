import Testing

@testable import Incidents

@Suite struct ListCellTests {
  @Test(
    arguments: [
      ("Reuters; AP", ["Reuters", "AP"]),
      ("Reuters | AP", ["Reuters", "AP"]),
      ("https://a.example/1;b https://c.example", ["https://a.example/1;b", "https://c.example"]),
      ("https://a.example/x https://b.example/y", ["https://a.example/x", "https://b.example/y"]),
      (
        "\"Office,2013-01-03,One\";\"Office,2013-01-04,Two\"",
        ["Office,2013-01-03,One", "Office,2013-01-04,Two"]
      ),
      ("\"Office,2013-01-03,One\"", ["Office,2013-01-03,One"]),
      ("Paper, page 3", ["Paper, page 3"]),
      ("\"", ["\""]),
    ]
  )
  func `sources are taken apart`(text: String, expected: [String]) {
    #expect(values(text, isTags: false) == expected)
  }

  @Test func `tags are parted by commas`() {
    #expect(values("a, b;c|d", isTags: true) == ["a", "b", "c", "d"])
  }

  private func values(_ text: String, isTags: Bool) -> [String] {
    var list: [UInt8] = []
    ListCell.append(Array(text.utf8)[...], isTags: isTags, to: &list)
    return list.split(separator: TextArena.listSeparator).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
