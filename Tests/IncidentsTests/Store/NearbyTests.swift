import Testing

@testable import Incidents

@Suite struct NearbyTests {
  @Test func `neighbours are those of a look at every pair`() throws {
    let dataset = RandomIncidents.dataset(seed: 3, count: 300)
    let store = MemoryStore(dataset)
    var total = 0
    for row in 0..<60 {
      let found = try store.nearby(row: row, limit: 1000).map(\.row)
      let here = dataset.incident(at: row)
      let expected = (0..<dataset.count).filter { other in
        let there = dataset.incident(at: other)
        guard other != row, let date = here.date, let otherDate = there.date else { return false }
        if here.duplicateGroup != nil, here.duplicateGroup == there.duplicateGroup { return false }
        let days = abs(Int(date.start.day) - Int(otherDate.start.day))
        if let point = here.coordinate, let otherPoint = there.coordinate, days <= 30,
          point.kilometres(to: otherPoint) <= 50
        {
          return true
        }
        return days <= 3 && !here.countryName.isEmpty && here.countryName == there.countryName
      }
      #expect(Set(found) == Set(expected), "row \(row)")
      total += found.count
    }
    #expect(total > 0)
  }

  @Test func `distances are those on a globe`() throws {
    let london = try #require(Coordinate(latitude: 51.5074, longitude: -0.1278))
    let paris = try #require(Coordinate(latitude: 48.8566, longitude: 2.3522))
    #expect(abs(london.kilometres(to: paris) - 343.6) < 1)
    #expect(london.kilometres(to: london) == 0)
    let east = try #require(Coordinate(latitude: 0, longitude: 179.5))
    let west = try #require(Coordinate(latitude: 0, longitude: -179.5))
    #expect(abs(east.kilometres(to: west) - 111.2) < 0.1)
  }

  @Test func `an incident without a date has none`() throws {
    var builder = DatasetBuilder(title: "undated")
    for _ in 0..<3 { builder.append(IncidentDraft()) }
    let file = FileReport(name: "undated.csv", format: "csv")
    let store = MemoryStore(builder.dataset(report: LoadReport(files: [file])))
    #expect(try store.nearby(row: 0, limit: 5) == [])
    #expect(try store.nearby(row: 70, limit: 5) == [])
  }
}
