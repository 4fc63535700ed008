import Testing

@testable import Incidents

@Suite struct MappingChoiceTests {
  private func choices(
    _ text: String,
    _ options: LoadOptions = LoadOptions()
  ) throws -> [String: MappingChoice] {
    Dictionary(
      uniqueKeysWithValues: try loadText(text, options: options).file.mapping.map {
        ($0.column, $0.choice)
      }
    )
  }

  @Test func `a column was chosen by its name, by another word or by its cells`() throws {
    let choices = try choices("date,Land,zzz\n2015-01-02,Peru,a\n")
    #expect(choices == ["date": .name, "Land": .alias])
    let found = try self.choices("a,b\n2015-01-02,Peru\n2015-01-03,Chile\n")
    #expect(found == ["a": .content, "b": .content])
  }

  @Test func `the user's word and the configuration are named`() throws {
    var options = LoadOptions(preferences: [.place: "spot"])
    options.mapping[.killed] = "toll"
    let choices = try choices("date,spot,toll\n2015-01-02,Lima,3\n", options)
    #expect(choices == ["date": .name, "spot": .config, "toll": .option])
  }

  @Test func `tags and schemas are named`() throws {
    let tagged = try choices("q,r\n#date,#country\n2015-01-02,Peru\n")
    #expect(tagged == ["q": .tag, "r": .tag])
    let known = try loadText(
      "cveID,vendorProject,dateAdded,shortDescription,product,requiredAction\n"
        + "CVE-1,Acme,2015-01-02,a fault,x,mend it\n"
    ).file
    #expect(known.schema == "cisa-kev")
    #expect(known.mapping.allSatisfy { $0.choice == .schema })
  }

  @Test func `what is rejected or left out keeps its text`() throws {
    let file = try loadText("date,country,zzz\n2015,Peru,a\n,,lost words\ndate,country,zzz\n").file
    #expect(file.rejected == 1 && file.ignored == 1)
    let texts = Dictionary(
      file.problems.map { ($0.kind, $0.text) },
      uniquingKeysWith: { first, _ in first }
    )
    #expect(texts[.badRecord] == " |  | lost words")
    #expect(texts[.ignoredRecord] == "date | country | zzz")
  }

  @Test func `a row is found by its line, unless several begin there`() throws {
    let text = "date,country,note\n2015,Peru,\"a\nb\"\n2016,Chile,c\n2017,Cuba,d\n"
    let dataset = try loadText(text)
    #expect(
      [1, 2, 3, 4, 5, 6].map { dataset.row(ofFile: 0, line: $0) } == [nil, 0, nil, 1, 2, nil]
    )
    #expect(dataset.row(ofFile: 1, line: 2) == nil)
    let inline = try loadText(#"[{"date":"2015","country":"Peru"},{"date":"2016"}]"#)
    #expect(inline.row(ofFile: 0, line: 1) == nil)
  }
}
