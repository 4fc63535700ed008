import Incidents

extension SampleIncidents {
  /// Nine incidents in five countries, seven of them with coordinates, on both sides of the 180th
  /// meridian, one on an island without an outline; one by country only, one nowhere.
  public static func places() -> Dataset {
    var builder = DatasetBuilder(
      title: "Sample places",
      card: DatasetCard(title: "Sample places", annotations: ["FJ": "cyclone season"])
    )
    for (index, sample) in located.enumerated() {
      var draft = IncidentDraft()
      draft.id = Array("p-\(index + 1)".utf8)
      draft.date = CivilDate(year: 2015, month: 1 + index, day: 3).map { PartialDate($0) }
      draft.country = Array(sample.country.utf8)
      draft.coordinate = sample.coordinate
      draft.killed = sample.killed
      draft.kind = Array((index % 2 == 0 ? "bombing" : "shooting").utf8)
      draft.summary = Array("Incident \(index + 1) in \(sample.country).".utf8)
      draft.line = index + 2
      builder.append(draft)
    }
    let file = FileReport(name: "places.csv", format: "csv")
    return builder.dataset(report: LoadReport(files: [file]))
  }

  private static let located: [(country: String, coordinate: Coordinate?, killed: Count)] = [
    ("Egypt", Coordinate(latitude: 30, longitude: 31.2), .exactly(4)),
    ("Egypt", Coordinate(latitude: 30, longitude: 31.2), .exactly(9)),
    ("Egypt", Coordinate(latitude: 30, longitude: 31.3), .exactly(0)),
    ("Egypt", Coordinate(latitude: 24.1, longitude: 32.9), .unknown),
    ("Bahrain", Coordinate(latitude: 26.2, longitude: 50.6), .exactly(0)),
    ("Fiji", Coordinate(latitude: -18, longitude: 178.4), .exactly(1)),
    ("New Zealand", Coordinate(latitude: -44, longitude: -176.5), .exactly(2)),
    ("Yemen", nil, .exactly(12)),
    ("Atlantis", nil, .atLeast(1)),
  ]
}
