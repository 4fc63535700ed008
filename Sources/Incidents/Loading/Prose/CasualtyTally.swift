/// Joins the statements of a text into one figure: adds what is told of different people, and
/// keeps the larger where the same people are told of again.
///
/// - Figures in one sentence belong to different people, unless it sets one against the other.
/// - Figures in different sentences are of the same people, unless the nouns differ ("two soldiers",
///   "three nurses") or words such as "another" say that there are more.
/// - Where two sources differ, the figures become a range.
/// - A toll ("the death toll rose to 30") stands for all.
struct CasualtyTally: Sendable {
  private var bounds: Count.Bounds?
  private var lastSentence = -1
  private var hasTotal = false
  private var hasGeneric = false
  private var nouns: Set<String> = []
  private(set) var ranges: [Range<Int>] = []

  /// The figure so far.
  var count: Count { bounds.map { .known($0) } ?? .unknown }

  /// Takes a statement in, in the order of the text.
  mutating func add(_ event: CasualtyEvent) {
    defer { remember(event) }
    guard let sum = bounds else {
      bounds = event.bounds
      ranges = event.ranges
      return
    }
    if event.isDisputed {
      bounds = Self.span(sum, event.bounds)
      ranges += event.ranges
    } else if isDistinct(event) {
      bounds = Self.sum(sum, event.bounds)
      ranges += event.ranges
    } else if event.isTotal ? event.bounds.best >= sum.best : event.bounds.best > sum.best {
      bounds = event.bounds
      ranges = event.ranges
    }
  }

  private mutating func remember(_ event: CasualtyEvent) {
    lastSentence = event.sentence
    hasTotal = hasTotal || event.isTotal
    hasGeneric = hasGeneric || event.isGeneric || event.noun.isEmpty
    nouns.insert(event.noun)
  }

  private func isDistinct(_ event: CasualtyEvent) -> Bool {
    guard !event.isTotal, !event.isRestated else { return false }
    if event.isAdditional { return true }
    if hasTotal { return false }
    if event.sentence == lastSentence { return true }
    return !event.isGeneric && !event.noun.isEmpty && !hasGeneric && !nouns.contains(event.noun)
  }

  /// What two sources that differ leave open; the first one's figure stays the best.
  private static func span(_ left: Count.Bounds, _ right: Count.Bounds) -> Count.Bounds {
    var high: Int?
    if let first = left.high, let second = right.high { high = max(first, second) }
    return Count.Bounds(
      low: min(left.low, right.low),
      best: left.best,
      high: high,
      isApproximate: left.isApproximate || right.isApproximate
    )
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
