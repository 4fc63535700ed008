import Testing

@testable import Incidents

@Suite struct DatasetCardTests {
  @Test func `a card is read whole`() throws {
    let card = try DatasetCard(
      toml: """
        title = "Floods"
        period = "1990s"
        license = "CC0"
        citation = "Somebody 1999"
        [mapping]
        killed = "deaths_total"
        [[counter]]
        label = "Deaths"
        query = ""
        measure = "killed"
        [[counter]]
        label = "All"
        query = "kind:flood"
        [annotations]
        eg = "delta"
        """,
      file: "floods.toml"
    )
    #expect(
      card
        == DatasetCard(
          title: "Floods",
          period: "1990s",
          license: "CC0",
          citation: "Somebody 1999",
          mapping: [.killed: "deaths_total"],
          counters: [
            DatasetCard.Counter(label: "Deaths", query: "", measure: .killed),
            DatasetCard.Counter(label: "All", query: "kind:flood", measure: .incidents),
          ],
          annotations: ["EG": "delta"]
        )
    )
  }

  @Test(arguments: [
    ("", 1, CardError.Reason.missingTitle),
    ("title = \"\"", 1, .missingTitle),
    ("title = 5", 1, .wrongType(key: "title", expected: "a string")),
    ("title = \"a\"\ncolour = \"red\"", 2, .unknownKey("colour")),
    ("title = \"a\"\n[mapping]\nkiled = \"x\"", 3, .unknownField("kiled")),
    ("title = \"a\"\n[mapping]\nkilled = 3", 3, .wrongType(key: "killed", expected: "a string")),
    ("title = \"a\"\ncounter = 1", 2, .wrongType(key: "counter", expected: "a list of tables")),
    (
      "title = \"a\"\n[[counter]]\nlabel = \"l\"\nquery = \"\"\nmeasure = \"dead\"", 5,
      .unknownMeasure("dead")
    ),
    ("title = \"a\"\n[[counter]]\nlabel = \"l\"", 2, .incompleteCounter(missing: "query")),
    ("title = \"a\"\n[annotations]\nEGY = \"x\"", 3, .badCountryCode("EGY")),
    ("title = \"a\"\nannotations = \"x\"", 2, .wrongType(key: "annotations", expected: "a table")),
  ])
  func `a fault is told with its line`(toml: String, line: Int, reason: CardError.Reason) {
    #expect(throws: CardError(file: "card.toml", line: line, reason: reason)) {
      try DatasetCard(toml: toml, file: "card.toml")
    }
  }

  @Test func `text that is not TOML is told with its line`() throws {
    let error = try #require(throws: CardError.self) {
      try DatasetCard(toml: "title = \"a\"\nperiod = ", file: "card\u{1b}.toml")
    }
    guard case .syntax = error.reason else {
      Issue.record("\(error)")
      return
    }
    #expect(error.line == 2)
    #expect(error.description.hasPrefix("card␛.toml:2: the card is not TOML: "))
  }
}
