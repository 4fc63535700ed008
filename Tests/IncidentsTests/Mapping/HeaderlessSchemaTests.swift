import Testing

@testable import Incidents

/// Files without a header that are known by their shape; all rows are made up.
@Suite struct HeaderlessSchemaTests {
  private static func gdeltRow(_ cells: Int) -> String {
    var row = [String](repeating: "", count: cells)
    row.replaceSubrange(0..<5, with: ["331", "20041126", "200411", "2004", "2004.89"])
    row[6] = "POLICE"
    row[16] = "STUDENT"
    row.replaceSubrange(26..<31, with: ["190", "190", "19", "4", "-10.0"])
    let place = cells == 61 ? 51 : 49
    row[place] = "3"
    row[place + 1] = "Beijing, Beijing, China"
    row[place + 2] = "CH"
    row[place + (cells == 61 ? 5 : 4)] = "39.9"
    row[place + (cells == 61 ? 6 : 5)] = "116.4"
    if cells > 57 { row[cells - 1] = "https://example.org/1" }
    return row.joined(separator: "\t")
  }

  @Test(arguments: [57, 58, 61])
  func `GDELT is known by its cells, and its codes are not ISO's`(cells: Int) throws {
    let row = Self.gdeltRow(cells)
    let dataset = try loadText(row + "\n" + row.replacing("331", with: "332") + "\n")
    let incident = dataset.incidents[0]
    #expect(dataset.file.schema == "gdelt" && dataset.file.format == "tsv")
    #expect(dataset.count == 2)
    #expect(incident.id == "331" && incident.date?.description == "2004-11-26")
    #expect(incident.country?.code == "CN" && incident.kind == "fight")
    #expect(incident.coordinate == Coordinate(latitude: 39.9, longitude: 116.4))
    #expect(incident.actor == "POLICE" && incident.target == "STUDENT")
    #expect(incident.sources == (cells > 57 ? ["https://example.org/1"] : []))
    #expect(incident.killed == .unknown)
  }

  @Test func `a candidate release of GED without names is read by the codebook`() throws {
    let row =
      "9,PER-1,2023,True,Check,1,1,1,C,2,2,A - B,3,3,A,4,4,B,1,\"Wire,2023-01-02,One\",Wire,2023-01-02,One,,"
      + "1,Lima town,near Lima,Lima province,,-12.1,-77.0,POINT (-77 -12.1),5,Peru,135,Americas,"
      + "1,1,2023-01-01 00:00:00.000,2023-01-01 00:00:00.000,0,1,2,0,3,4,2,135,"
    let dataset = try loadText(row + "\n" + row.replacing("9,PER-1", with: "10,PER-2") + "\n")
    #expect(dataset.file.schema == "ucdp-ged" && dataset.count == 2)
    #expect(dataset.incidents.map(\.id) == ["9", "10"])
    #expect(dataset.incidents[0].killed == .range(low: 2, best: 3, high: 4))
    #expect(dataset.incidents[0].country?.code == "PE")
    #expect(dataset.incidents[0].kind == "state-based conflict")
  }

  @Test func `other tables of as many cells are not taken for it`() {
    let cells = [String](repeating: "1", count: 49).map { Array($0.utf8)[...] }
    #expect(HeaderlessShape.columns(ofRow: cells) == nil)
    #expect(HeaderlessShape.columns(ofRow: Array(repeating: [], count: 58)) == nil)
  }

  @Test(
    arguments: [
      ("#date +year", IncidentField.year), ("#geo+lat+num", .latitude),
      ("#affected+killed", .killed),
      ("#adm1+name", .admin), ("#event+id", .id), ("#DATE", .date), ("#meta+url", .source),
      ("#affected+f", nil), ("#", nil),
    ] as [(String, IncidentField?)]
  )
  func `a tag stands for a field`(tag: String, field: IncidentField?) {
    #expect(HXLTag.field(of: tag) == field)
  }

  @Test func `tags below names that say nothing are what columns are known by`() throws {
    let dataset = try loadText(
      "a,b,c,d\n#date,#country+name,#affected+killed,#description\n2015-01-01,Peru,4,Words\n"
    )
    #expect(
      dataset.mapping == ["date": "a", "country": "b", "killed": "c", "summary": "d"]
    )
    #expect(dataset.incidents.map(\.killed) == [.exactly(4)])
  }
}
