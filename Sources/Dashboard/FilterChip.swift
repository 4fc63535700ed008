import Incidents

/// A term of the filter, asked for or switched off.
public struct FilterChip: Hashable, Sendable {
  /// The term as typed.
  public var term: String
  /// The term in short.
  public var label: String
  /// Whether the term rules incidents out.
  public var isNegated: Bool
  /// Whether it stays when the filter is cleared.
  public var isPinned: Bool
  /// Its place among the terms of the query, or `nil` when it is switched off.
  public var place: Int?

  /// Whether it is asked for.
  public var isOn: Bool { place != nil }
}

extension DashboardState {
  /// The terms of the filter in their order, those that are switched off among them.
  ///
  /// - Complexity: O(*n*) in the terms, but for the parsing of those that are switched off.
  public var chips: [FilterChip] {
    let query = view.query
    var chips: [FilterChip] = []
    for place in 0...query.chips.count {
      let isLast = place == query.chips.count
      chips += view.setAside
        .filter { isLast ? $0.position >= place : $0.position == place }
        .map(chip)
      guard !isLast, let term = query.term(at: place) else { continue }
      chips.append(
        FilterChip(
          term: term,
          label: query.chips[place].label,
          isNegated: query.chips[place].isNegated,
          isPinned: view.pinned.contains(term),
          place: place
        )
      )
    }
    return chips
  }

  private func chip(_ aside: SetAsideTerm) -> FilterChip {
    let parsed = try? Query(aside.term, columns: dataset?.extraColumns ?? []).chips.first
    return FilterChip(
      term: aside.term,
      label: parsed?.label ?? aside.term,
      isNegated: parsed?.isNegated ?? false,
      isPinned: aside.isPinned,
      place: nil
    )
  }
}
