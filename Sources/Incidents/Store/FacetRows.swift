/// The bars of an answer in their order, each put together when it is looked at.
///
/// A dimension may have hundreds of thousands of values, of which a screen shows twenty.
public struct FacetRows: RandomAccessCollection, Sendable {
  /// What rows are made from, where they do not stand ready; one for all copies of an answer.
  private final class Source: Sendable {
    let index: FacetIndex
    let order: [Int32]
    let tally: GroupTally
    let compared: GroupTally?
    let chosen: RowSet?
    let excluded: RowSet?
    let total: TallyCell
    let greatest: Int
    let annotations: [String: String]

    init(
      _ index: FacetIndex,
      order: [Int32],
      tally: GroupTally,
      compared: GroupTally?,
      chosen: RowSet?,
      excluded: RowSet?,
      greatest: Int,
      annotations: [String: String]
    ) {
      self.index = index
      self.order = order
      self.tally = tally
      self.compared = compared
      self.chosen = chosen
      self.excluded = excluded
      self.greatest = greatest
      self.annotations = annotations
      total = tally.total
    }
  }

  private let made: [FacetRow]
  private let source: Source?

  /// Takes rows as they are.
  public init(_ rows: [FacetRow]) {
    made = rows
    source = nil
  }

  init(
    _ index: FacetIndex,
    order: [Int32],
    tally: GroupTally,
    compared: GroupTally?,
    greatest: Int,
    chosen: RowSet?,
    excluded: RowSet?,
    annotations: [String: String]
  ) {
    made = []
    source = Source(
      index,
      order: order,
      tally: tally,
      compared: compared,
      chosen: chosen,
      excluded: excluded,
      greatest: greatest,
      annotations: annotations
    )
  }

  /// The first position, 0.
  public var startIndex: Int { 0 }

  /// How many bars there are.
  public var endIndex: Int { source?.order.count ?? made.count }

  /// The bar at a position.
  public subscript(position: Int) -> FacetRow {
    guard let source else { return made[position] }
    let number = Int(source.order[position])
    let value = source.index.values[number]
    var row = FacetRow(
      value: value.key,
      label: value.label,
      term: value.term,
      matched: source.tally[number].tally,
      whole: source.index.groups.whole[number].tally,
      isChosen: source.chosen?.contains(number) ?? false,
      isExcluded: source.excluded?.contains(number) ?? false,
      isUnresolved: value.isUnresolved,
      annotation: source.annotations[value.key]
    )
    row.compared = source.compared?[number].tally
    return row
  }

  /// What the matches of all bars come to, those of some positions left out.
  ///
  /// - Complexity: O(*n*) in the positions.
  public func matched(outside window: Range<Int>) -> Tally {
    guard let source else {
      return made.indices.reduce(into: Tally()) { sum, position in
        if !window.contains(position) { sum += made[position].matched }
      }
    }
    var rest = source.total
    for position in window { rest.add(source.tally[Int(source.order[position])], sign: -1) }
    return rest.tally
  }

  /// The greatest figure of what matches, or of what it is compared with, by the measure that was asked
  /// for; 0 without any.
  ///
  /// - Complexity: O(1) for those of an answer.
  public func greatestMatched(by measure: Measure) -> Int {
    if let source { return Swift.max(0, source.greatest) }
    return made.reduce(0) {
      Swift.max($0, $1.matched.value(of: measure), $1.compared?.value(of: measure) ?? 0)
    }
  }

  /// The greatest figure of the whole among the bars, which a scale must have room for; 0 without any.
  ///
  /// - Complexity: O(1) for those of an answer, once the measure has been sorted by.
  public func greatestWhole(by measure: Measure) -> Int {
    guard let source else { return made.reduce(0) { Swift.max($0, $1.whole.value(of: measure)) } }
    guard let first = source.index.wholeOrder(by: measure).first else { return 0 }
    return Swift.max(0, source.index.groups.whole[Int(first)].value(of: measure))
  }
}

extension FacetRows: Equatable {
  /// Whether both have equal bars in the same order.
  ///
  /// - Complexity: O(1) for copies of one another, otherwise O(*n*) in the bars.
  public static func == (left: Self, right: Self) -> Bool {
    if let source = left.source, source === right.source { return true }
    return left.elementsEqual(right)
  }
}

extension FacetRows: ExpressibleByArrayLiteral {
  /// Takes rows as they are.
  public init(arrayLiteral rows: FacetRow...) {
    self.init(rows)
  }
}
