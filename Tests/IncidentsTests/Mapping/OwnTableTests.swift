import Testing

@testable import Incidents

@Suite struct OwnTableTests {
  private static let bundledHeader =
    "id,date,date_note,country,admin,place,latitude,longitude,killed_low,killed_best,killed_high,"
    + "injured_low,injured_best,injured_high,approximate,kind,target,actor,claim,title,summary,source\n"

  @Test func `the bundled table's columns all have their place`() throws {
    let dataset = try loadText(
      Self.bundledHeader
        + "a1,2015-10-30,year inferred,Turkey,,Ankara,39.9,32.8,2,,,24,24,,injured,bombing,rally,G,"
        + "claimed,A title,A summary,https://example.org/a https://example.org/b\n"
    )
    let incident = dataset.incidents[0]
    #expect(dataset.file.schema == "sitrep")
    #expect(incident.date?.note == "year inferred")
    #expect(incident.killed == .atLeast(2))
    #expect(incident.injured == .atLeast(24, isApproximate: true))
    #expect(incident.claim == .claimed)
    #expect(incident.summary == "A summary")
    #expect(incident.extra == [Incident.ExtraField(name: "title", value: "A title")])
    #expect(incident.sources == ["https://example.org/a", "https://example.org/b"])
    #expect(dataset.file.unmapped == ["title"])
    #expect(dataset.mapping["date"] == "date + date_note")
    #expect(dataset.file.problems.isEmpty)
  }

  @Test func `what is exported can be read again`() throws {
    let dataset = try loadText(
      """
      id,date,date_end,date_precision,date_note,country,country_code,admin,place,lat,lon,killed_low,\
      killed_best,killed_high,injured_low,injured_best,injured_high,kind,target,actor,claim,summary,\
      sources,tags
      1,2015-03-01,2015-03-31,month,,Peru,PE,,,1.5,2.5,1,2,3,,,,bombing,,,denied,Words,One; Two,"a,b"
      2,2015-03-01,2015-03-07,week,,Peru,PE,,,,,0,0,0,,,,,,,,Words,,
      3,2015-03-01,2015-03-07,range,,Peru,PE,,,,,0,0,0,,,,,,,,Words,,
      4,2015-03-01,,day,,Peru,PE,,,,,,,,,,,,,,,Words,,

      """
    )
    let incidents = dataset.incidents
    #expect(dataset.file.schema == "sitrep")
    #expect(incidents.map { $0.date?.precision } == [.month, .week, .range, .day])
    #expect(incidents[0].killed == .range(low: 1, best: 2, high: 3))
    #expect(incidents[0].claim == .denied && incidents[0].tags == ["a", "b"])
    #expect(incidents[0].coordinate?.longitude == 2.5)
    #expect(incidents[3].killed == .unknown)
    #expect(dataset.file.unmapped.isEmpty && dataset.file.problems.isEmpty)
  }
}
