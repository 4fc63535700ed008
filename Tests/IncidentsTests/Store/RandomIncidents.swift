import SitrepTestSupport

@testable import Incidents

/// Makes small datasets with everything that is awkward: accents, gaps, unknowns, lists, odd dates.
enum RandomIncidents {
  static let columns = ["Shooter Age", "weapon_note"]

  static func dataset(seed: UInt64, count: Int) -> Dataset {
    var random = SeededGenerator(seed: seed)
    var builder = DatasetBuilder(title: "Random")
    for name in columns { _ = builder.extraColumn(named: name) }
    var draft = IncidentDraft()
    for row in 0..<count {
      draft.clear()
      fill(&draft, row: row, with: &random)
      builder.append(draft)
    }
    let report = LoadReport(files: [
      FileReport(name: "north.csv", format: "csv"), FileReport(name: "south.csv", format: "csv"),
    ])
    return builder.dataset(report: report, duplicateGroups: count > 4 ? [1: 0, 3: 0] : [:])
  }

  private static let words = [
    "bomb", "Bombing", "mosque", "Café", "élan", "Şırnak", "al-Qāʾim", "x", "ab", "aba", "MARKET",
    "naïve", "[odd]", "{odd}", "50%", "Ωmega", "Кабул", "checkpoint", "e", "zz",
  ]

  private static func text(_ random: inout SeededGenerator, upTo most: Int) -> [UInt8] {
    let count = Int.random(in: 0...most, using: &random)
    return Array((0..<count).map { _ in random.pick(words) }.joined(separator: " ").utf8)
  }

  private static func list(_ random: inout SeededGenerator) -> [UInt8] {
    let values = (0..<Int.random(in: 0...2, using: &random)).map { _ in text(&random, upTo: 2) }
    return Array(values.filter { !$0.isEmpty }.joined(separator: [TextArena.listSeparator]))
  }

  private static func fill(
    _ draft: inout IncidentDraft,
    row: Int,
    with random: inout SeededGenerator
  ) {
    if Bool.random(using: &random) { draft.id = Array("ID\(row)".utf8) }
    draft.date = date(&random)
    draft.country = Array(
      random.pick(["Egypt", "France", "", "Pennsylvania", "Atlantis", "Côte d'Ivoire", "egypt"])
        .utf8
    )
    draft.admin = random.pick([[], Array("Sinai".utf8), Array("Île-de-France".utf8)])
    draft.place = random.pick([[], Array("Cairo".utf8), Array("Sinai road".utf8)])
    draft.coordinate = random.pick([nil, Coordinate(latitude: 30, longitude: 31)])
    draft.killed = count(&random)
    draft.injured = count(&random)
    draft.kind = random.pick(
      ["", "bombing", "Bombing", "suicide bombing", "shooting"].map { Array($0.utf8) }
    )
    draft.target = random.pick(["", "Mosque", "hotel"].map { Array($0.utf8) })
    draft.actor = random.pick(["", "Sinai Province", "Ansar al-Šarīʿa"].map { Array($0.utf8) })
    draft.claim = random.pick(Claim.allCases)
    draft.summary = text(&random, upTo: 9)
    draft.sources = list(&random)
    draft.tags = list(&random)
    draft.extra = (0..<Int.random(in: 0...2, using: &random)).map { _ in text(&random, upTo: 2) }
    draft.file = Int.random(in: 0...1, using: &random)
    draft.line = row + 2
  }

  private static func count(_ random: inout SeededGenerator) -> Count {
    let low = Int.random(in: 0...12, using: &random)
    return random.pick([
      .unknown, .exactly(low), .atLeast(low), .range(low: low, best: low + 1, high: low + 3),
      .exactly(0), .atLeast(24, isApproximate: true),
    ])
  }

  private static func date(_ random: inout SeededGenerator) -> PartialDate? {
    let day = CivilDate(day: Int32.random(in: 16_000...17_000, using: &random))
    return random.pick([
      nil, PartialDate(day), PartialDate(day, note: "year inferred"),
      PartialDate(year: 2014, month: Int.random(in: 1...12, using: &random)),
      PartialDate(year: 2015),
      PartialDate(start: day, end: day.advanced(by: 40), precision: .range),
      PartialDate(day.advanced(by: 7)), PartialDate(day.advanced(by: -7)),
    ])
  }
}
