import Testing

@testable import Incidents

@Suite struct BundledDatasetTests {
  private let header: [String]
  private let rows: [[String: String]]

  init() {
    let text = String(decoding: PackageResources.attacks_2014_2016_csv, as: UTF8.self)
    let table = text.split(separator: "\n").map(Self.cells)
    header = table.first ?? []
    let names = header
    rows = table.dropFirst().map { cells in
      Dictionary(zip(names, cells), uniquingKeysWith: { first, _ in first })
    }
  }

  /// The dataset has no line ends within cells, which makes a reader of three lines enough.
  private static func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }

  private func values(_ column: String) -> [String] { rows.map { $0[column] ?? "?" } }

  @Test func `the bundled dataset has 87 whole rows`() {
    #expect(rows.count == 87)
    #expect(header.count == 22)
    #expect(rows.allSatisfy { $0.count == header.count })
    #expect(Set(values("id")).count == 87)
    #expect(Set(values("country")).count == 20)
    #expect(values("source").allSatisfy { $0 == "News digest, 22 March 2016" })
  }

  @Test func `its dates descend and two years are inferred`() {
    let dates = values("date")
    #expect(dates == dates.sorted(by: >))
    #expect(dates.first == "2016-03-22")
    #expect(dates.last == "2014-09-23")
    let inferred = rows.filter { $0["date_note"] == "year inferred" }.compactMap { $0["date"] }
    #expect(inferred == ["2015-10-30", "2015-05-18"])
    #expect(values("date_note").allSatisfy { $0.isEmpty || $0 == "year inferred" })
  }

  @Test(arguments: ["killed", "injured"])
  func `its counts are numbers in order`(measure: String) {
    for row in rows {
      let parts = ["low", "best", "high"].map { row["\(measure)_\($0)"] ?? "?" }
      if parts[0].isEmpty {
        #expect(parts == ["", "", ""], "\(row)")
        continue
      }
      guard let low = Int(parts[0]), let best = Int(parts[1]) else {
        Issue.record("\(row)")
        continue
      }
      #expect(low >= 0 && low <= best)
      #expect(parts[2].isEmpty || Int(parts[2]).map { $0 >= best } ?? false, "\(row)")
    }
  }

  @Test func `its sums are those of the digest`() {
    #expect(values("killed_low").compactMap { Int($0) }.reduce(0, +) == 1151)
    #expect(values("killed_low").filter(\.isEmpty).count == 30)
    #expect(values("injured_low").compactMap { Int($0) }.reduce(0, +) == 309)
    #expect(values("injured_low").filter(\.isEmpty).count == 68)
    #expect(
      values("approximate").filter { !$0.isEmpty }.sorted() == [
        "injured", "injured", "killed", "killed",
      ]
    )
  }

  @Test func `its words come from closed lists`() {
    #expect(Set(values("kind")).isSubset(of: Set(KindRules.table.values)))
    let targets = Set(TargetRules.places.values + TargetRules.people.values + [""])
    #expect(Set(values("target")).isSubset(of: targets))
    #expect(Set(values("claim")).isSubset(of: Set(Claim.allCases.map(\.rawValue))))
    #expect(
      Set(values("actor")) == [
        "", "Islamic State", "Islamic State Derna affiliate", "Islamic State Sinai Province",
        "Islamic State Tripoli affiliate", "Islamic State Yemen affiliate",
        "Islamic State affiliate", "Islamic State supporter", "attacker", "gunman", "gunmen",
        "militants", "suicide bomber",
      ]
    )
  }

  @Test func `its summaries are short and its points are on the globe`() {
    for row in rows {
      let words = (row["summary"] ?? "").split(separator: " ").count
      #expect((8...25).contains(words), "\(row["id"] ?? "")")
      #expect(row["latitude"]?.isEmpty == row["longitude"]?.isEmpty)
      guard let latitude = Float(row["latitude"] ?? ""),
        let longitude = Float(row["longitude"] ?? "")
      else { continue }
      #expect(Coordinate(latitude: latitude, longitude: longitude) != nil)
      #expect(row["place"]?.isEmpty == false, "a point without the place it is of")
    }
  }

  @Test func `its card can be read`() throws {
    let text = String(decoding: PackageResources.attacks_2014_2016_toml, as: UTF8.self)
    let card = try DatasetCard(toml: text, file: "attacks-2014-2016.toml")
    #expect(card.title == "Attacks 2014–2016")
    #expect(card.counters.first?.label == "Killed outside Iraq and Syria since January 2015")
    #expect(card.counters.first?.query == "after:2015-01-01 -country:iq,sy")
    #expect(card.counters.first?.measure == .killed)
    #expect(card.annotations["EG"]?.hasPrefix("declared province") == true)
    #expect(card.annotations.count == 9)
  }
}
