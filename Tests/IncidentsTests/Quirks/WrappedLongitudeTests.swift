import Testing

@testable import Incidents

/// Longitudes that go on eastwards behind the date line.
@Suite struct WrappedLongitudeTests {
  private func longitudes(_ cells: [String]) throws -> (values: [Float?], file: FileReport) {
    let rows = cells.map { "2015,10,\($0)\n" }.joined()
    let dataset = try loadText("year,latitude,longitude\n" + rows)
    return (dataset.incidents.map { $0.coordinate?.longitude }, dataset.file)
  }

  @Test func `longitudes up to 360 are read as those west of Greenwich, and that is told`() throws {
    let (values, file) = try longitudes(["0", "170.5", "180", "190", "359.5", "360"])
    #expect(values == [0, 170.5, -180, -170, -0.5, 0])
    #expect(file.notes.contains { $0.contains("190 is read as -170") })
    #expect(file.problems.isEmpty)
  }

  @Test func `centres of shapes across the date line may stand among ordinary longitudes`() throws {
    let (values, _) = try longitudes(["-178.25", "-3", "181", "195.5"])
    #expect(values == [-178.25, -3, -179, -164.5])
  }

  @Test(arguments: [["-190", "10", "190"], ["10", "190", "361"], ["10", "999"]])
  func `what no way of counting explains is off the globe as before`(cells: [String]) throws {
    let (values, file) = try longitudes(cells)
    #expect(values.last == .some(nil))
    #expect(file.problems.contains { $0.kind == .badCoordinate })
    #expect(!file.notes.contains { $0.contains("date line") })
  }

  @Test func `points in one column are read alike`() throws {
    let dataset = try loadText("year;point\n2015;\"10, 190\"\n2016;\"10, -20\"\n2017;\"1, 2\"\n")
    #expect(dataset.mapping["coordinates"] == nil)
    let named = try loadText("year;coordinates\n2015;\"10, 190\"\n2016;\"10, -20\"\n")
    #expect(named.incidents.map { $0.coordinate?.longitude } == [-170, -20])
  }
}
