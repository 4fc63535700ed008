/// What rows of exact or unknown figures come to, in as few numbers as that takes.
struct PackedCell: Sendable {
  private var incidents = 0
  private var killed = 0
  private var injured = 0
  private var killedUnknown = 0
  private var injuredUnknown = 0

  var isEmpty: Bool { incidents == 0 }

  /// Adds a row's word of `PackedCounts`, not an irregular one.
  @inline(__always)
  mutating func add(_ word: UInt32) {
    incidents &+= 1
    killed &+= Int(word & 0x7fff)
    killedUnknown &+= Int(word >> 15 & 1)
    injured &+= Int(word >> 16 & 0x7fff)
    injuredUnknown &+= Int(word >> 31)
  }

  /// The same as a cell.
  var cell: TallyCell {
    TallyCell(
      incidents: incidents,
      killed: TallyCell.Sum(exact: killed, unknown: killedUnknown),
      injured: TallyCell.Sum(exact: injured, unknown: injuredUnknown)
    )
  }
}
