/// Tells whether rows stand at one place, and how often that place occurs.
struct DuplicatePlaces {
  /// What the places of two rows say about each other.
  enum Relation: Hashable {
    /// Nothing: a place is missing, or the places are near but not one.
    case unknown
    /// Points at most 5 km apart, 1 km under different names, or one name where points are missing;
    /// so many rows stand there.
    case shared(count: Int)
    /// Points more than 50 km apart.
    case apart
  }

  private let dataset: Dataset
  /// One number for the names that are one but for spelling, by code; 0 for none.
  private let numbers: [Int]
  private var numberCounts: [Int]
  private var cellCounts: [UInt32: Int] = [:]

  /// Counts where the rows stand.
  ///
  /// - Complexity: O(*n*) in the rows.
  init(of rows: [Int32], in dataset: Dataset) {
    self.dataset = dataset
    var known: [String: Int] = [:]
    numbers = dataset.places.values.map { name in
      let key = PlaceKey.key(of: name)
      if key.isEmpty { return 0 }
      let number = known[key] ?? known.count + 1
      known[key] = number
      return number
    }
    numberCounts = Array(repeating: 0, count: known.count + 1)
    for row in rows {
      numberCounts[number(of: Int(row))] += 1
      if let point = dataset.coordinates[Int(row)] {
        cellCounts[Self.cell(of: point), default: 0] += 1
      }
    }
  }

  /// What the places of two rows say; points count for more than names.
  func relation(of left: Int, _ right: Int) -> Relation {
    if let first = dataset.coordinates[left], let second = dataset.coordinates[right] {
      let distance = Self.kilometres(from: first, to: second)
      if distance > 50 { return .apart }
      // Two names within a town are two spots, unless they are two spellings.
      if distance > (differ(left, right) ? 1 : 5) { return .unknown }
      let counts = [first, second].map { cellCounts[Self.cell(of: $0)] ?? 0 }
      return .shared(count: max(counts[0], counts[1]))
    }
    let number = number(of: left)
    guard number != 0, number == self.number(of: right) else { return .unknown }
    return .shared(count: numberCounts[number])
  }

  /// Whether both rows name a place and the names are not one.
  func differ(_ left: Int, _ right: Int) -> Bool {
    let first = number(of: left)
    let second = number(of: right)
    return first != 0 && second != 0 && first != second
  }

  private func number(of row: Int) -> Int { numbers[Int(dataset.places.codes[row])] }

  /// The tenth of a degree, some 11 km, in which a point lies.
  private static func cell(of point: Coordinate) -> UInt32 {
    let row = UInt32((Double(point.latitude) + 90) * 10)
    let column = UInt32((Double(point.longitude) + 180) * 10)
    return row * 3601 + column
  }

  /// The distance on a plane that touches the earth between the points: good for a few hundred
  /// kilometres, which is all that is asked.
  private static func kilometres(from first: Coordinate, to second: Coordinate) -> Double {
    let north = Double(first.latitude) - Double(second.latitude)
    let turn = abs(Double(first.longitude) - Double(second.longitude))
    let middle = (Double(first.latitude) + Double(second.latitude)) / 2 * .pi / 180
    let square = middle * middle
    // The cosine to the sixth power of the angle: wrong by a thousandth at the poles.
    let cosine = max(0, 1 - square / 2 + square * square / 24 - square * square * square / 720)
    let east = min(turn, 360 - turn) * cosine
    return (north * north + east * east).squareRoot() * 111.2
  }
}
