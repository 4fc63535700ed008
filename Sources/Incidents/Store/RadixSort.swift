/// A stable sort by numbers, in passes over eleven bits at a time.
enum RadixSort {
  private static let digitBits: UInt64 = 11

  /// The places of the keys in ascending order of the keys; equal ones keep their order.
  ///
  /// Passes over bits that all keys agree in are left out, so few distinct small keys cost little.
  ///
  /// - Complexity: O(*n*) for each pass, six at most.
  static func order(of keys: [UInt64]) -> [Int32] {
    var order = keys.indices.map { Int32(truncatingIfNeeded: $0) }
    guard let first = keys.first else { return order }
    let differing = keys.reduce(0) { $0 | ($1 ^ first) }
    var other = order
    for shift in stride(from: UInt64(0), to: 64, by: Int(digitBits)) where differing >> shift != 0 {
      if differing >> shift & 2047 == 0 { continue }
      var places = Array(repeating: 0, count: 2048)
      for key in keys { places[Int(key >> shift & 2047)] += 1 }
      var place = 0
      for digit in places.indices {
        (places[digit], place) = (place, place + places[digit])
      }
      for item in order {
        let digit = Int(keys[Int(item)] >> shift & 2047)
        other[places[digit]] = item
        places[digit] += 1
      }
      swap(&order, &other)
    }
    return order
  }
}
