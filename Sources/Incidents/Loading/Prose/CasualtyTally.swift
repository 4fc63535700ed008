/// Joins the statements of a text into one figure: adds what is told of different people, and
/// keeps the larger where the same people are told of again.
///
/// - Figures in one sentence belong to different people, unless it sets one against the other.
/// - Figures in different sentences are of the same people, unless the nouns differ ("two soldiers",
///   "three nurses") or words such as "another" say that there are more.
/// - A toll ("the death toll rose to 30") stands for all.
struct CasualtyTally: Sendable {
  private var bounds: Count.Bounds?
  private var events: [CasualtyEvent] = []
  private(set) var ranges: [Range<Int>] = []

  /// The figure so far.
  var count: Count { bounds.map { .known($0) } ?? .unknown }

  /// Takes a statement in, in the order of the text.
  mutating func add(_ event: CasualtyEvent) {
    defer { events.append(event) }
    guard let sum = bounds else {
      bounds = event.bounds
      ranges = event.ranges
      return
    }
    if isDistinct(event) {
      bounds = Self.sum(sum, event.bounds)
      ranges += event.ranges
    } else if event.isTotal ? event.bounds.best >= sum.best : event.bounds.best > sum.best {
      bounds = event.bounds
      ranges = event.ranges
    }
  }

  private func isDistinct(_ event: CasualtyEvent) -> Bool {
    guard !event.isTotal, !event.isRestated, let last = events.last else { return false }
    if event.isAdditional { return true }
    if event.sentence == last.sentence { return true }
    guard !event.isGeneric, !event.noun.isEmpty else { return false }
    return events.allSatisfy { !$0.isGeneric && !$0.noun.isEmpty && $0.noun != event.noun }
  }

  /// The sum of two figures; an open end stays open.
  static func sum(_ left: Count.Bounds, _ right: Count.Bounds) -> Count.Bounds {
    var high: Int?
    if let first = left.high, let second = right.high { high = first + second }
    return Count.Bounds(
      low: left.low + right.low,
      best: left.best + right.best,
      high: high,
      isApproximate: left.isApproximate || right.isApproximate
    )
  }
}
