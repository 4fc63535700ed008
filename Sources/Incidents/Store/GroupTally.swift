/// What some rows come to, group by group.
///
/// Only the groups that have been added to hold a cell, so that a hundred thousand groups cost little
/// when few rows are counted. It may also hold what is missing from a whole.
struct GroupTally: Sendable {
  /// The cell of each group, or -1.
  private var slots: [Int32]
  private var cells: [TallyCell] = []
  /// The groups that have a cell, in the order they came.
  private(set) var groups: [Int32] = []
  /// The cells that this is to be taken from, if it counts what is missing.
  private var whole: [TallyCell]?

  /// Nothing yet, of so many groups.
  init(groupCount: Int) {
    slots = Array(repeating: -1, count: groupCount)
  }

  /// How many groups there are.
  var groupCount: Int { slots.count }

  /// The cell of a group to add to.
  @inline(__always)
  mutating func withCell(of group: Int, _ body: (inout TallyCell) -> Void) {
    var slot = Int(slots[group])
    if slot < 0 {
      slot = cells.count
      slots[group] = Int32(truncatingIfNeeded: slot)
      cells.append(TallyCell())
      groups.append(Int32(truncatingIfNeeded: group))
    }
    body(&cells[slot])
  }

  /// Adds another tally of the same groups, neither of them one of what is missing.
  mutating func add(_ other: Self) {
    for (group, cell) in zip(other.groups, other.cells) {
      withCell(of: Int(group)) { $0.add(cell) }
    }
  }

  /// The same, taken from a whole.
  func missing(from whole: [TallyCell]) -> Self {
    var result = self
    result.whole = whole
    return result
  }

  /// What the rows of a group come to.
  subscript(group: Int) -> TallyCell {
    let slot = Int(slots[group])
    guard var cell = whole?[group] else { return slot < 0 ? TallyCell() : cells[slot] }
    if slot >= 0 { cell.add(cells[slot], sign: -1) }
    return cell
  }

  /// How many rows of a group there are.
  func incidents(of group: Int) -> Int {
    let counted = slots[group] < 0 ? 0 : cells[Int(slots[group])].incidents
    return whole.map { $0[group].incidents - counted } ?? counted
  }

  /// What the rows of a group come to by a measure.
  func value(of group: Int, by measure: Measure) -> Int {
    let counted = slots[group] < 0 ? 0 : cells[Int(slots[group])].value(of: measure)
    return whole.map { $0[group].value(of: measure) - counted } ?? counted
  }

  /// The greatest figure of a group; 0 where none is greater.
  ///
  /// - Complexity: O(*n*) in the groups that were counted, or in all where this is what is missing.
  func greatest(by measure: Measure) -> Int {
    guard whole == nil else {
      return slots.indices.reduce(0) { max($0, value(of: $1, by: measure)) }
    }
    return cells.reduce(0) { max($0, $1.value(of: measure)) }
  }

  /// The cells of all groups.
  var all: [TallyCell] { slots.indices.map { self[$0] } }

  /// What all groups together come to.
  var total: TallyCell {
    var total = TallyCell()
    for cell in whole ?? [] { total.add(cell) }
    for cell in cells { total.add(cell, sign: whole == nil ? 1 : -1) }
    return total
  }
}
