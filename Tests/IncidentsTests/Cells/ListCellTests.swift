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
      ("\"One\";Two;\"Three\";", ["\"One\";Two;\"Three\""]),
      ("\"One\";\"\";\" Two \"", ["One", "Two"]),
      ("https://a.example; https://b.example ;", ["https://a.example", "https://b.example"]),
      ("https://a.example;https://b.example;z", ["https://a.example", "https://b.example;z"]),
      ("https://a.example/x; see Reuters", ["https://a.example/x", "see Reuters"]),
      ("0::Reuters||1::AP, page 3|| ||12:AFP", ["Reuters", "AP, page 3", "12:AFP"]),
      ("One\nTwo;Three |", ["One", "Two;Three"]),
      ("One\u{1f}Two | Three", ["One\u{1f}Two", "Three"]),
      ("  ; ;\n", []),
    ]
  )
  func `sources are taken apart`(text: String, expected: [String]) {
    #expect(values(text, isTags: false) == expected)
  }

  @Test func `tags are parted by commas`() {
    #expect(values("a, b;c|d", isTags: true) == ["a", "b", "c", "d"])
  }

  @Test func `values that a reader parted are not taken apart again`() {
    var cell = Array("Reuters; AP".utf8)
    cell.append(TextArena.listSeparator)
    cell.append(contentsOf: " AFP".utf8)
    var list: [UInt8] = []
    ListCell.append(cell.span, isTags: false, to: &list)
    let values = list.split(separator: TextArena.listSeparator)
    #expect(values.map { String(decoding: $0, as: UTF8.self) } == ["Reuters; AP", "AFP"])
  }

  private func values(_ text: String, isTags: Bool) -> [String] {
    var list: [UInt8] = []
    ListCell.append(Array(text.utf8).span, isTags: isTags, to: &list)
    return list.split(separator: TextArena.listSeparator).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
