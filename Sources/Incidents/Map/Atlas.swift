/// The outlines of the countries, from Natural Earth's map at 1:110 million, which is in the public
/// domain.
///
/// `Resources/outlines.tsv` has a line a country: its code, then its rings parted by tabs, the largest
/// first. It was made from the GeoJSON of the release: every vertex rounded to a fiftieth of a degree,
/// repeated vertices and the last, which repeats the first, left out, and the steps from vertex to
/// vertex written as numbers of five bits a letter, the lowest first, from `?` on; a sixth bit says
/// that more follows, and the sign is the number's lowest bit. Somaliland is drawn with Somalia and
/// Northern Cyprus with Cyprus, as the gazetteer has them.
struct Atlas: Sendable {
  /// The outlines of one country.
  struct Outline: Sendable {
    let code: String
    let rings: [Ring]
  }

  /// A closed line; the last point is joined to the first.
  struct Ring: Sendable {
    let points: [MapVertex]
    let bounds: GeoBox
    /// Whether the line from a point to the next runs between two countries, for each point.
    var isBorder: [Bool] = []
  }

  let outlines: [Outline]
  /// The place of each code in `outlines`.
  let indices: [String: Int]

  /// The one that the program carries.
  ///
  /// - Complexity: O(*n*) in its points at the first use, O(1) after that.
  static let standard = Atlas(PackageResources.outlines_tsv)

  init(_ table: [UInt8]) {
    var decoded = AtlasDecoder.outlines(of: table)
    AtlasDecoder.findBorders(in: &decoded)
    outlines = decoded
    indices = Dictionary(
      decoded.enumerated().map { ($0.element.code, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The box around the largest ring of a country, or `nil` for one too small for the map.
  func mainland(of code: String) -> GeoBox? {
    indices[code].flatMap { outlines[$0].rings.first?.bounds }
  }
}
