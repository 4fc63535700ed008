/// The matches of the last few queries, to start the next one from.
struct MatchCache: Sendable {
  /// The rows on which some expressions all hold.
  struct Matches: Sendable {
    let rows: RowSet
    let count: Int
  }

  private let recent: RecentCache<[QueryExpression], Matches>

  init() {
    recent = RecentCache(limit: 12)
  }

  /// What another cache keeps, but for what the search for look-alikes changes.
  init(keeping other: Self) {
    recent = RecentCache(other.recent) { parts in
      !parts.contains { $0.asks(for: .duplicate) }
    }
  }

  /// The rows on which all parts hold.
  ///
  /// It starts from the smallest kept matches that must include them: those of parts each of which
  /// is implied by a new one. Only parts that are not among the kept ones are tested.
  func matches(
    _ parts: [QueryExpression],
    by engine: inout QueryEngine
  ) throws(CancellationError) -> Matches {
    let total = engine.dataset.count
    guard !parts.isEmpty else { return Matches(rows: RowSet(allOf: total), count: total) }
    if let known = recent.value(parts) { return known }
    let lasting = parts.filter { !$0.dependsOnMarks }
    guard lasting.count == parts.count else {
      var rows = try matches(lasting, by: &engine).rows
      for part in parts where part.dependsOnMarks { rows = try engine.rows(part, within: rows) }
      return Matches(rows: rows, count: rows.count)
    }
    let start = recent.all
      .filter { kept in kept.key.allSatisfy { old in parts.contains { $0.implies(old) } } }
      .min { $0.value.count < $1.value.count }
    let rest = parts.filter { !(start?.key.contains($0) ?? false) }
    let rows = try engine.rows(.all(rest), within: start?.value.rows ?? RowSet(allOf: total))
    let found = Matches(rows: rows, count: rows.count)
    recent.keep(found, for: parts)
    return found
  }
}
