import Incidents
import Testing

@Suite struct QueryValueTests {
  static let included: [(String, String, Dimension, String)] = [
    ("", "country:TN", .country, "country:TN"),
    ("country:eg bomb", "country:TN", .country, "country:eg,TN bomb"),
    ("country:eg,tn bomb", "country:TN", .country, "country:eg bomb"),
    ("country:egypt,tn", "country:EG", .country, "country:tn"),
    ("cou:eg", "country:EG", .country, ""),
    ("-country:eg,tn x", "country:TN", .country, "-country:eg x country:TN"),
    ("-country:eg", "country:EG", .country, "country:EG"),
    ("date:2015-03", "year:2014", .year, "(date:2015-03 or year:2014)"),
    ("kind:\"a,b\"", "kind:=c", .kind, "kind:\"a,b\",=c"),
    ("kind:\"a,b\",c", "kind:c", .kind, "kind:\"a,b\""),
    ("-(kind:a)", "kind:b", .kind, "-(kind:a) kind:b"),
    ("\"Shooter Age\":12", "\"Shooter Age\":=13", .column("Shooter Age"), "\"Shooter Age\":12,=13"),
    ("\"Shooter Age\":12,=13", "\"Shooter Age\":=13", .column("Shooter Age"), "\"Shooter Age\":12"),
  ]

  @Test(arguments: included)
  func `a value is let in beside the others, and taken back`(
    line: String,
    term: String,
    dimension: Dimension,
    expected: String
  ) throws {
    let query = try Query(line, columns: ["Shooter Age"])
    #expect(query.text(togglingValue: term, of: dimension, columns: ["Shooter Age"]) == expected)
  }

  static let excluded: [(String, String, String)] = [
    ("", "country:TN", "-country:TN"),
    ("-country:eg bomb", "country:TN", "-country:eg,TN bomb"),
    ("-country:eg,tn", "country:TN", "-country:eg"),
    ("-country:tn", "country:TN", ""),
    ("country:eg,tn", "country:TN", "country:eg -country:TN"),
    ("country:tn", "country:TN", "-country:TN"),
    ("date:2015", "country:TN", "date:2015 -country:TN"),
  ]

  @Test(arguments: excluded)
  func `a value is ruled out, and let in again`(
    line: String,
    term: String,
    expected: String
  ) throws {
    #expect(try Query(line).text(excludingValue: term, of: .country) == expected)
  }
}
