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
    let masked = dataset.masked(by: Mask(fields: ["Actor", "place", "coordinates", "killed"]))
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
      #expect(after.summary == before.summary)
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

  @Test func `fields that nobody has are told`() {
    #expect(dataset.unknownFields(of: Mask(fields: ["KIND", "colour"])) == ["colour"])
  }

  @Test func `an empty mask gives the dataset itself`() {
    #expect(dataset.masked(by: Mask()) === dataset)
  }
}
