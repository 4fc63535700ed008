extension Query {
  /// The line with a term about a dimension put in place of the dimension's other terms, or without
  /// the term when it stands there: what Enter on a bar does.
  public func text(
    toggling term: String,
    of dimension: Dimension,
    columns: [String] = []
  ) -> String {
    let meaning = (try? Query(term, columns: columns))?.root
    if let index = chips.indices.first(where: {
      chipText($0) == term || chips[$0].expression == meaning
    }) {
      return text(removingChipAt: index)
    }
    return replacing(chips.indices.filter { chips[$0].dimension == dimension }, by: term)
  }

  /// The line with a term behind the others; a line that has it is only tidied.
  public func text(adding term: String) -> String {
    let isThere = chips.indices.contains { chipText($0) == term }
    return replacing([], by: isThere ? nil : term)
  }

  /// A chip's term as it may stand beside others; `nil` when there is no such chip.
  public func term(at index: Int) -> String? {
    guard chips.indices.contains(index) else { return nil }
    return chips[index].isAlternative ? "(\(chipText(index)))" : chipText(index)
  }

  /// The line with a term before the chip of that place, or behind all.
  public func text(inserting term: String, at index: Int) -> String {
    var terms = terms
    terms.insert(term, at: max(0, min(index, terms.count)))
    return terms.joined(separator: " ")
  }

  /// The line with those of its terms first, in their order, that the line has.
  public func text(leading leaders: [String]) -> String {
    let terms = terms
    guard !leaders.isEmpty else { return text }
    let others = terms.filter { !leaders.contains($0) }
    return (leaders.filter(terms.contains) + others).joined(separator: " ")
  }

  /// The terms as they may stand beside others.
  ///
  /// - Complexity: O(*n*) in the line, times the terms.
  public var terms: [String] { chips.indices.compactMap(term) }

  /// The line without one of its chips; as it stands when there is no such chip.
  public func text(removingChipAt index: Int) -> String {
    chips.indices.contains(index) ? replacing([index], by: nil) : text
  }

  /// The line with one chip turned into its opposite; as it stands when there is no such chip.
  public func text(negatingChipAt index: Int) -> String {
    guard chips.indices.contains(index) else { return text }
    let chip = chipText(index)
    if chip.hasPrefix("-"), chips[index].isNegated {
      return replacing([index], by: String(chip.dropFirst()))
    }
    return replacing([index], by: chips[index].isAlternative ? "-(\(chip))" : "-" + chip)
  }

  /// The line with one date term for that stretch of time, in place of those that stand there.
  ///
  /// Without a stretch they go. Dates that are ruled out stay so.
  ///
  /// Whole months and years are written short: `date:2015-03..2015-06`.
  public func text(settingDates range: ClosedRange<CivilDate>?) -> String {
    let dates = chips.indices.filter { chips[$0].dimension == .year && !chips[$0].isNegated }
    let term = range.map { "date:" + DateSpanText.text(first: $0.lowerBound, last: $0.upperBound) }
    return replacing(dates, by: term)
  }

  func chipText(_ index: Int) -> String {
    let bytes = Array(text.utf8)
    let range = chips[index].range.clamped(to: bytes.indices)
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// The chips joined again: the first of those named replaced by the term, the others left out.
  func replacing(_ replaced: [Int], by term: String?) -> String {
    let kept = chips.count - replaced.count + (term == nil ? 0 : 1)
    var terms: [String] = []
    for index in chips.indices {
      if replaced.contains(index) {
        if index == replaced.first, let term { terms.append(term) }
        continue
      }
      let needsParentheses = chips[index].isAlternative && kept > 1
      terms.append(needsParentheses ? "(\(chipText(index)))" : chipText(index))
    }
    if replaced.isEmpty, let term { terms.append(term) }
    return terms.joined(separator: " ")
  }
}
