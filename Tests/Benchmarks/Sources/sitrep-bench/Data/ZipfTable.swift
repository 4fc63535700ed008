import Glibc

/// Draws ranks by Zipf's law, in constant time from a table of a million draws.
struct ZipfTable {
  private var draws: [UInt16] = []

  /// Lays the table for ranks below `count`, which fits 16 bits.
  init(count: Int, exponent: Double) {
    let weights = (1...count).map { pow(Double($0), -exponent) }
    let total = weights.reduce(0, +)
    let size = 1 << 20
    draws.reserveCapacity(size)
    var reached = 0.0
    for (rank, weight) in weights.enumerated() {
      reached += weight
      let end = min(size, Int(reached / total * Double(size)))
      while draws.count < end { draws.append(UInt16(rank)) }
    }
    while draws.count < size { draws.append(UInt16(count - 1)) }
  }

  func rank(_ random: inout SeededGenerator) -> Int {
    Int(draws[Int(random.next() >> 44)])
  }
}
