/// Remembers identifiers by their hashes, eight bytes each in a table that is at most half full.
struct IDTable {
  private var slots = [UInt64](repeating: 0, count: 1024)
  private var used = 0

  /// Adds an identifier; `false` when it was there before.
  ///
  /// - Complexity: O(*n*) in the identifier's bytes, amortised.
  mutating func insert(_ id: ArraySlice<UInt8>) -> Bool {
    guard place(Self.hash(id)) else { return false }
    used += 1
    if used * 2 > slots.count { grow() }
    return true
  }

  private mutating func place(_ hash: UInt64) -> Bool {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] == hash { return false }
      slot = (slot + 1) & mask
    }
    slots[slot] = hash
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for hash in old where hash != 0 { _ = place(hash) }
  }

  /// Fowler, Noll and Vo's FNV-1a, its bits mixed as in Steele, Lea and Flood's SplitMix64; never 0.
  private static func hash(_ id: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in id { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash = (hash ^ hash >> 30) &* 0xbf58_476d_1ce4_e5b9
    hash = (hash ^ hash >> 27) &* 0x94d0_49bb_1331_11eb
    return max(1, hash ^ hash >> 31)
  }
}
