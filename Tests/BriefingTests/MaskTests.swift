import Incidents
import SitrepTestSupport
import Testing

@testable import sitrep

/// What a mask hides is nowhere in a masked dataset.
@Suite struct MaskTests {
  private let dataset = SampleIncidents.dataset()

  @Test func `names are covered whatever their case and accents`() {
    let mask = Mask(names: ["jose perez"])
    #expect(mask.covered("José Pérez spoke to JOSE PEREZ.") == "▒▒▒▒▒ spoke to ▒▒▒▒▒.")
    #expect(mask.covered("nobody") == "nobody")
  }

  @Test func `patterns and links are covered, touching ones once`() {
    let mask = Mask(patterns: [#"\d{3}-\d{4}"#], hidesLinks: true)
    #expect(mask.covered("call 555-1234, see https://x.org/a?b now") == "call ▒▒▒▒▒, see ▒▒▒▒▒ now")
    #expect(Mask(patterns: ["("]).faultyPatterns == ["("])
  }

  @Test func `a hidden field is nowhere in the dataset, other fields are as before`() {
    let mask = Mask(fields: ["Actor", "place", "coordinates", "killed"])
    let masked = dataset.masked(by: mask)
    let cover = mask.gatheringValues(of: dataset)
    #expect(masked.count == dataset.count)
    for row in 0..<dataset.count {
      let before = dataset.incident(at: row)
      let after = masked.incident(at: row)
      #expect(after.actor == (before.actor.isEmpty ? "" : Mask.cover))
      #expect(after.place == (before.place.isEmpty ? "" : Mask.cover))
      #expect(after.coordinate == nil)
      #expect(after.killed == .unknown)
      #expect(after.country == before.country)
      #expect(after.date == before.date)
      #expect(after.summary == cover.covered(before.summary))
      #expect(after.injured == before.injured)
      #expect(after.origin == before.origin)
      #expect(after.duplicateGroup == before.duplicateGroup)
    }
  }

  @Test func `a country that is named by its code is covered too`() {
    let masked = dataset.masked(by: Mask(names: ["Egypt"]))
    for row in 0..<masked.count {
      let incident = masked.incident(at: row)
      #expect(incident.countryName != "Egypt")
      #expect(!incident.summary.contains("Egypt"))
    }
  }

  /// Incidents with an actor that their summaries name.
  private static func attacks(_ rows: [(actor: String, summary: String)]) -> Dataset {
    var builder = DatasetBuilder(title: "Attacks by the Red Hand")
    var draft = IncidentDraft()
    for row in rows {
      draft.clear()
      draft.country = Array("Egypt".utf8)
      draft.actor = Array(row.actor.utf8)
      draft.summary = Array(row.summary.utf8)
      draft.coordinate = Coordinate(latitude: 17.318, longitude: -47.694)
      builder.append(draft)
    }
    return builder.dataset(report: LoadReport(files: [FileReport(name: "a.csv", format: "csv")]))
  }

  /// The first summary, with the actors hidden.
  private static func summary(_ text: String, hiding actors: String...) -> String {
    let rows = actors.map { (actor: $0, summary: text) }
    return attacks(rows).masked(by: Mask(fields: ["actor"])).incident(at: 0).summary
  }

  @Test func `what a hidden field holds is covered in every other text, as whole words`() {
    #expect(Self.summary("The RED hand's bomb", hiding: "Red Hand") == "The ▒▒▒▒▒'s bomb")
    #expect(
      Self.summary("Red Handle, Al-Shabāb", hiding: "Red Hand", "al Shabab") == "Red Handle, ▒▒▒▒▒"
    )
    #expect(Self.summary("The ISIL men", hiding: "Islamic State (ISIL); Other") == "The ▒▒▒▒▒ men")
    #expect(Self.summary("Reports of IS, as is", hiding: "IS") == "Reports of ▒▒▒▒▒, as is")
    #expect(Self.summary("据赤手党称", hiding: "赤手党") == "据▒▒▒▒▒称")
    let masked = Self.attacks([("Red Hand", "x")]).masked(by: Mask(fields: ["actor"]))
    #expect(masked.title == "Attacks by the ▒▒▒▒▒")
  }

  @Test(arguments: ["No", "Unknown", "Egypt", "12", "a", "not known", "2015"])
  func `ordinary words stay, whatever field holds them`(value: String) {
    let text = "No one in Egypt: 12 unknown men, not known in 2015, a blast"
    #expect(Self.summary(text, hiding: value) == text)
  }

  @Test func `names of countries go where countries are hidden`() {
    let masked = Self.attacks([("x", "A blast in Egypt")]).masked(by: Mask(fields: ["country"]))
    #expect(masked.incident(at: 0).summary == "A blast in ▒▒▒▒▒")
    #expect(Self.summary("Call 0155512", hiding: "0155512") == "Call ▒▒▒▒▒")
  }

  @Test func `the figures of hidden coordinates are covered in texts`() {
    let text = "at 17.3181,-47.694; 12.5 km off, 18.31"
    let masked = Self.attacks([("x", text)]).masked(by: Mask(fields: ["coordinates"]))
    #expect(masked.incident(at: 0).summary == "at ▒▒▒▒▒,-▒▒▒▒▒; 12.5 km off, 18.31")
  }

  @Test func `a column that a field was read from hides the field`() throws {
    let csv = "date,country,side_b,deaths\n2015-01-01,Egypt,Red Hand,3\n"
    let dataset = try DatasetLoader().load([Source(name: "a.csv", bytes: Array(csv.utf8))])
    let mapped = dataset.report.files[0].mapping.first { $0.column == "side_b" }
    #expect(mapped?.field == .target)
    #expect(dataset.unknownFields(of: Mask(fields: ["side_b", "date"])) == ["date"])
    #expect(dataset.masked(by: Mask(fields: ["side_b"])).incident(at: 0).target == Mask.cover)
  }

  @Test func `fields that nobody has are told`() {
    #expect(dataset.unknownFields(of: Mask(fields: ["KIND", "colour"])) == ["colour"])
  }

  @Test func `an empty mask gives the dataset itself`() {
    #expect(dataset.masked(by: Mask()) === dataset)
  }
}
