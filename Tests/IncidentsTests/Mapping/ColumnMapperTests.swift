import Testing

@testable import Incidents

@Suite struct ColumnMapperTests {
  @Test(
    arguments: [
      (
        "Date,City,Country,Perpetrator,Weapon,Injuries,Fatalities,Description",
        [
          "date": "Date", "place": "City", "country": "Country", "actor": "Perpetrator",
          "kind": "Weapon", "injured": "Injuries", "killed": "Fatalities",
          "summary": "Description",
        ]
      ),
      (
        "Fecha,País,Ciudad,Muertos,Heridos,Autor,Descripción",
        [
          "date": "Fecha", "country": "País", "place": "Ciudad", "killed": "Muertos",
          "injured": "Heridos", "actor": "Autor", "summary": "Descripción",
        ]
      ),
      (
        "Datum,Land,Ort,Bundesland,Tote,Verletzte,Täter,Quelle",
        [
          "date": "Datum", "country": "Land", "place": "Ort", "admin": "Bundesland",
          "killed": "Tote", "injured": "Verletzte", "actor": "Täter", "source": "Quelle",
        ]
      ),
      (
        "id,date,country,city,latitude,longitude,killed,injured,attack_type,target,perpetrator,summary,source",
        [
          "id": "id", "date": "date", "country": "country", "place": "city",
          "latitude": "latitude", "longitude": "longitude", "killed": "killed",
          "injured": "injured", "kind": "attack_type", "target": "target",
          "actor": "perpetrator", "summary": "summary", "source": "source",
        ]
      ),
      (
        "country,iso3,event_date,Title",
        ["country": "country", "date": "event_date", "summary": "Title"]
      ),
    ] as [(String, [String: String])]
  )
  func `columns are known by their names`(header: String, expected: [String: String]) throws {
    var mapper = ColumnMapper(
      samples: header.split(separator: ",").map { ColumnSample(name: String($0)) },
      file: "f"
    )
    let plan = try mapper.plan()
    let names = header.split(separator: ",").map(String.init)
    let mapping = plan.mappings(of: names)
    #expect(
      Dictionary(uniqueKeysWithValues: mapping.map { ($0.field.rawValue, $0.column) }) == expected
    )
  }

  @Test func `a name that ends in the word counts when figures stand below it`() throws {
    let cells = [Array("3".utf8)[...], Array("Unknown".utf8)[...]]
    var mapper = ColumnMapper(
      samples: [
        ColumnSample(name: "date"), ColumnSample(name: "Notes on deaths", cells: [[0x61]]),
        ColumnSample(name: "Storm: Deaths", cells: cells),
      ],
      file: "f"
    )
    #expect(try mapper.plan().columns[.killed] == [2])
  }

  @Test(
    arguments: [
      ("Date Added", "dateadded"), ("date_added", "dateadded"),
      ("Número  de Heridos!", "numerodeheridos"),
      ("Größe", "grosse"), ("  ", ""), ("дата", "дата"),
    ]
  )
  func `names are compared without case, accents and marks`(name: String, expected: String) {
    #expect(HeaderName.compact(name) == expected)
  }

  @Test func `the nearest names come first`() {
    let nearest = HeaderName.nearest(to: "deths", among: ["country", "deaths", "date"], limit: 2)
    #expect(nearest == ["deaths", "date"])
  }

  @Test func `no column serves two fields by name`() throws {
    var mapper = ColumnMapper(
      samples: ["date", "source", "url", "notes", "comment"].map { ColumnSample(name: $0) },
      file: "f"
    )
    let plan = try mapper.plan()
    #expect(plan.columns[.source] == [1])
    #expect(plan.extras == [2, 4])
  }
}
