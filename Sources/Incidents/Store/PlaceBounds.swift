/// Where the rows are, as whole numbers, and how far every sixty-four of them reach.
struct PlaceBounds: Sendable {
  /// What stands for a row without coordinates.
  static let nowhere = Int32.max

  let latitudes: [Int32]
  let longitudes: [Int32]
  private let extents: [GeoExtent]
  private let unplaced: RowSet

  init(_ coordinates: CoordinateColumn) {
    let count = coordinates.latitudes.count
    var latitudes = Array(repeating: Self.nowhere, count: count)
    var longitudes = Array(repeating: Self.nowhere, count: count)
    var unplaced = RowSet(rowCount: count)
    var extents = Array(repeating: GeoExtent(), count: (count + 63) / 64)
    for row in 0..<count {
      guard let coordinate = coordinates[row] else {
        unplaced.insert(row)
        continue
      }
      let point = MapPoint(coordinate)
      latitudes[row] = Int32(point.latitude)
      longitudes[row] = Int32(point.longitude)
      extents[row >> 6].add(latitude: latitudes[row], longitude: longitudes[row])
    }
    self.latitudes = latitudes
    self.longitudes = longitudes
    self.extents = extents
    self.unplaced = unplaced
  }

  /// How far the rows of a set reach.
  ///
  /// - Complexity: O(*n*) in the words of the set; few rows are looked at.
  func extent(of rows: RowSet) -> GeoExtent {
    var extent = GeoExtent()
    for index in rows.words.indices where rows.words[index] != 0 {
      guard !extent.holds(extents[index]) else { continue }
      rows.forEach(inWords: index..<index + 1) { row in
        guard latitudes[row] != Self.nowhere else { return }
        extent.add(latitude: latitudes[row], longitude: longitudes[row])
      }
    }
    return extent
  }

  /// How far the rows of a set reach, those without coordinates as far as their countries do.
  ///
  /// - Complexity: O(*n*) in the words of the set, and in its rows without coordinates.
  func extent(of rows: RowSet, countriesOf dataset: Dataset) -> GeoExtent {
    var extent = extent(of: rows)
    var left = rows
    left.formIntersection(unplaced)
    guard !left.isEmpty else { return extent }
    let labels = dataset.countryLabels.codes
    var isSeen = Array(repeating: false, count: dataset.countries.count)
    left.forEach { row in isSeen[Int(labels[row])] = true }
    for (label, country) in dataset.countries.enumerated() where isSeen[label] {
      guard let country else { continue }
      let centre = MapPoint(country.centroid)
      extent.add(latitude: Int32(centre.latitude), longitude: Int32(centre.longitude))
      if let box = Atlas.standard.mainland(of: country.code) { extent.add(box) }
    }
    return extent
  }

  /// The rows of a set that lie in a box.
  func rows(in box: GeoBox, within rows: RowSet) -> RowSet {
    rows.filter { row in
      let latitude = latitudes[row]
      // What stands for nowhere lies north of any box.
      return box.contains(latitude: Int(latitude), longitude: Int(longitudes[row]))
    }
  }
}
