import Testing

@testable import Incidents

/// Tables that are no incidents, such as lists of countries, and what little can be said of them.
@Suite struct ReferenceTableTests {
  private static let states = [
    ("PE", "Peru", "Pérou", "Republic of Peru, in full as written here"),
    ("CL", "Chile", "Chili", "Republic of Chile, in full as written here"),
    ("DE", "Germany", "Allemagne", "Federal Republic of Germany, in full"),
    ("KE", "Kenya", "Kenya", "Republic of Kenya, in full as written"),
  ]

  @Test func `the column with the most names of countries is theirs`() throws {
    let rows = Self.states.map { "\($0.0),\($0.2),\($0.1)\n" }.joined()
    let dataset = try loadText("FIFA,nom,display\n" + rows)
    #expect(dataset.mapping == ["country": "display"])
    #expect(dataset.incidents.map { $0.country?.code } == Self.states.map(\.0))
  }

  @Test func `what records are called by is the country when all are countries`() throws {
    let rows = Self.states.map { "{\"iso_a3\":\"\($0.0)X\",\"name\":\"\($0.1)\"}\n" }.joined()
    let dataset = try loadText(rows)
    #expect(dataset.mapping == ["country": "name"])
    #expect(dataset.file.notes.contains { $0.contains("country was found by its content") })
    let acts = try loadText("name,date\nPeru,2015\nThe siege,2016\nThe fire,2016\n")
    #expect(acts.mapping == ["date": "date", "summary": "name"])
  }

  @Test func `long names of countries are no summaries, however many bytes they take`() throws {
    let rows = Self.states.map { "\($0.1),Республика в Южной Америке,x\n" }.joined()
    let dataset = try loadText("label,formal,code\n" + rows)
    #expect(dataset.mapping == ["country": "label"])
  }

  @Test func `a title stands in for a summary that is missing`() throws {
    let dataset = try loadText(
      "{\"name\":\"The siege\",\"comment\":\"It lasted.\"}\n{\"name\":\"The fire\"}\n"
    )
    #expect(dataset.mapping == ["summary": "comment"])
    #expect(dataset.file.rejected == 0)
    #expect(dataset.incidents.map(\.summary) == ["It lasted.", "The fire"])
  }

  @Test func `a date is known by the last word of its name, but not one of the keeping`() throws {
    let dataset = try loadText(
      "edit_date,withdrawal_date,country\n2020-01-01,1977,Peru\n2020-01-02,2006-09-26,Chile\n"
    )
    #expect(dataset.mapping == ["date": "withdrawal_date", "country": "country"])
    #expect(dataset.incidents.map { $0.date?.description } == ["1977", "2006-09-26"])
    let words = try loadText("visit date,country\nsoon,Peru\nlater,Chile\n")
    #expect(words.mapping == ["country": "country"])
  }
}
