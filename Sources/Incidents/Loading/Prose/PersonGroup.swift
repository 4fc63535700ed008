/// The people that one verb is about: the members of a list, and attackers counted among them.
struct PersonGroup: Sendable {
  /// The members of the list in the order of the text.
  var mentions: [PersonMention]
  /// Attackers whom the figure includes: "15 people, including the bomber".
  var attackersWithin = 0

  /// The words from the first to the last.
  var span: Range<Int> {
    let start = mentions.map(\.span.lowerBound).min() ?? 0
    return start..<max(start, mentions.map(\.span.upperBound).max() ?? 0)
  }

  /// The members who are victims; fighters are, where the caller says so.
  func victims(countsFighters: Bool) -> [PersonMention] {
    mentions.filter { !$0.isPerpetrator && (countsFighters || !$0.isFighter) }
  }
}
