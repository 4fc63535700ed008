import Incidents
import Testing

@Suite struct DatasetIdentityTests {
  private static func key(_ names: [String], schema: String? = nil, card: String? = nil) -> String {
    var builder = DatasetBuilder(title: "any")
    builder.card = card.map { DatasetCard(title: $0) }
    let files = names.map { name in
      var file = FileReport(name: name, format: "csv")
      file.schema = schema
      return file
    }
    return DatasetIdentity(builder.dataset(report: LoadReport(files: files))).key
  }

  @Test(arguments: [
    ("GEDEvent_v24_1.csv", "/data/new/GEDEvent_v25_1.csv.gz"),
    ("globalterrorismdb_0522dist.xlsx", "globalterrorismdb_0623dist.xlsx"),
    ("acled-2023-01-01-2023-12-31.csv", "acled-2024-01-01-2024-11-30.csv"),
    ("Africa_1997-2023_Feb11.xlsx", "Africa_1997-2024_Mar03.xlsx"),
    ("incidents.csv", "incidents (1).csv"),
    ("incidents.csv", "./INCIDENTS final.tsv"),
  ])
  func `releases of a file are one dataset`(old: String, new: String) {
    #expect(Self.key([old], schema: "s") == Self.key([new], schema: "s"))
  }

  @Test func `other words, schemas and sets of files are other datasets`() {
    #expect(Self.key(["north.csv"]) != Self.key(["south.csv"]))
    #expect(Self.key(["a.csv"], schema: "ucdp-ged") != Self.key(["a.csv"], schema: "gtd"))
    #expect(Self.key(["a.csv"]) != Self.key(["a.csv", "b.csv"]))
    #expect(Self.key(["a.csv", "b.csv"]) == Self.key(["b.csv", "a.csv"]))
  }

  @Test func `a name of digits alone stays what it is`() {
    #expect(Self.key(["2015.csv"]) == ":2015")
    #expect(Self.key(["2015.csv"]) != Self.key(["2016.csv"]))
  }

  @Test func `a card's title stands above the names of files`() {
    #expect(Self.key(["x.csv"], card: "Attacks 2014–2016") == "card:attacks")
    #expect(Self.key(["y.csv"], card: "Attacks 2014–2017") == "card:attacks")
  }
}
