import SitrepTestSupport
import Testing

@testable import Incidents

@Suite struct GeoBoxTests {
  private static let one = FixedDegrees.one

  private static func box(_ south: Int, _ north: Int, _ west: Int, _ east: Int) -> GeoBox {
    GeoBox(south: south * one, west: west * one, north: north * one, east: east * one)
  }

  private static func point(_ latitude: Float, _ longitude: Float) throws -> MapPoint {
    MapPoint(try #require(Coordinate(latitude: latitude, longitude: longitude)))
  }

  @Test func `edges belong to the box in the north and in the east of them`() throws {
    let box = Self.box(30, 32, 30, 33)
    #expect(box.contains(try Self.point(30, 30)))
    #expect(box.contains(try Self.point(31.999, 32.999)))
    #expect(!box.contains(try Self.point(32, 31)))
    #expect(!box.contains(try Self.point(31, 33)))
    #expect(!box.contains(try Self.point(29.999, 31)))
  }

  @Test func `a box across the 180th meridian holds both sides of it`() throws {
    let box = Self.box(-20, -10, 175, -175)
    #expect(box.width == 10 * Self.one)
    #expect(box.contains(try Self.point(-15, 179)))
    #expect(box.contains(try Self.point(-15, -179)))
    #expect(box.contains(try Self.point(-15, 180)))
    #expect(!box.contains(try Self.point(-15, 0)))
    #expect(box.label == "20–10°S 175°E–175°W")
  }

  @Test(arguments: [(90, 180), (-90, -180), (90, -180), (-90, 180), (0, 0)] as [(Float, Float)])
  func `the whole world holds the poles and both sides of the seam`(place: (Float, Float)) throws {
    #expect(Self.box(-90, 90, -180, 180).contains(try Self.point(place.0, place.1)))
  }

  static let labels: [(String, String)] = [
    ("box:30..32,30..33", "30–32°N 30–33°E"), ("box:-5..10,-20..5", "5°S–10°N 20°W–5°E"),
    ("box:-35.5..-20,-70..-60.25", "35.5–20°S 70–60.25°W"), ("box:0..1,-1..0", "0–1°N 1–0°W"),
    ("box:-0.00001..90,-180..180", "0.00001°S–90°N 180°W–180°E"),
  ]

  @Test(arguments: labels)
  func `a box is written as a term that means it and as people write it`(
    term: String,
    label: String
  ) throws {
    let query = try Query(term)
    let box = try #require(query.boxes.first)
    #expect(box.term == term)
    #expect(box.label == label)
    #expect(query.chips.map(\.label) == [label])
  }

  @Test func `overlap and enclosure are what points say`() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<400 {
      let boxes = (0..<2).map { _ -> GeoBox in
        let south = Int.random(in: -4...3, using: &random)
        return Self.box(
          south,
          Int.random(in: south + 1...4, using: &random),
          Int.random(in: -3...2, using: &random) * 60,
          Int.random(in: -2...3, using: &random) * 60 - 30
        )
      }
      var (common, onlyFirst) = (false, false)
      for latitude in -8..<8 {
        for longitude in stride(from: -180, to: 180, by: 15) {
          let point = MapPoint(
            latitude: latitude * Self.one / 2,
            longitude: longitude * Self.one + 1
          )
          guard boxes[0].contains(point) else { continue }
          if boxes[1].contains(point) { common = true } else { onlyFirst = true }
        }
      }
      #expect(boxes[0].overlaps(boxes[1]) == common, "\(boxes)")
      #expect(boxes[0].isWithin(boxes[1]) == !onlyFirst, "\(boxes)")
    }
  }

  static let numbers: [(String, Int?)] = [
    ("30", 3_000_000), ("-0.5", -50_000), ("+12.25", 1_225_000), (".5", 50_000),
    ("1.000004", 100_000), ("1.000006", 100_001), ("", nil), ("-", nil), ("1e3", nil),
    ("--1", nil), ("nan", nil), ("0x10", nil), ("1.2.3", nil), ("12°", nil),
  ]

  @Test(arguments: numbers)
  func `degrees are read to the metre`(text: String, expected: Int?) {
    #expect(FixedDegrees.parse(text) == expected)
    if let expected { #expect(FixedDegrees.parse(FixedDegrees.text(expected)) == expected) }
  }
}
