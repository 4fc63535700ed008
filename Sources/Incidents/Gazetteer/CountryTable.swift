/// Reads the two tables that the program carries: countries and first-level units.
///
///     TR  TUR  792  Turkey  Western Asia  38.9  35.7  Turkiye|Republic of Turkey|…
///     US  US-PA  Pennsylvania
///
/// Fields are parted by tabs; the last, other names, may be missing. A line with too few is passed
/// over; a test counts them.
enum CountryTable {
  /// Parts the names of one country.
  static let aliasSeparator = UInt8(ascii: "|")

  /// A country and its other names.
  struct Line {
    var country: Country
    var aliases: ArraySlice<UInt8>
  }

  /// The lines of the table of countries, in its order.
  static func countries(of table: [UInt8]) -> [Line] {
    rows(of: table, count: 7).compactMap { fields in
      guard
        let latitude = Float(text(fields[5])),
        let longitude = Float(text(fields[6])),
        let centroid = Coordinate(latitude: latitude, longitude: longitude)
      else { return nil }
      let country = Country(
        code: text(fields[0]),
        code3: text(fields[1]),
        name: text(fields[3]),
        region: text(fields[4]),
        centroid: centroid
      )
      return Line(country: country, aliases: fields.count > 7 ? fields[7] : [])
    }
  }

  /// The lines of the table of units, in its order.
  static func subdivisions(of table: [UInt8]) -> [Subdivision] {
    rows(of: table, count: 3).map { fields in
      Subdivision(
        country: text(fields[0]),
        code: text(fields[1]),
        name: text(fields[2]),
        aliases: fields.count > 3 ? fields[3] : []
      )
    }
  }

  private static func rows(of table: [UInt8], count: Int) -> [[ArraySlice<UInt8>]] {
    table.split(separator: UInt8(ascii: "\n"))
      .map { $0.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false) }
      .filter { $0.count >= count }
  }

  private static func text(_ field: ArraySlice<UInt8>) -> String {
    String(decoding: field, as: UTF8.self)
  }
}
