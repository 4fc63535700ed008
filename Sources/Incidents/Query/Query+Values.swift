extension Query {
  /// The line with a dimension's value among those asked for, or no longer among them: what Space on
  /// a bar does.
  ///
  /// The term is that of one value, such as `country:TN`. Beside `country:eg` it becomes
  /// `country:eg,TN`; a value that was ruled out is let in again.
  public func text(
    togglingValue term: String,
    of dimension: Dimension,
    columns: [String] = []
  ) -> String {
    text(toggling: ValueTerm(term, columns: columns), of: dimension, isNegated: false)
  }

  /// The line with a dimension's value ruled out, or no longer: what `-` on a bar does.
  ///
  /// A value that was asked for is asked for no more.
  public func text(
    excludingValue term: String,
    of dimension: Dimension,
    columns: [String] = []
  ) -> String {
    text(toggling: ValueTerm(term, columns: columns), of: dimension, isNegated: true)
  }

  private func text(
    toggling value: ValueTerm,
    of dimension: Dimension,
    isNegated: Bool
  ) -> String {
    let own = chips.indices.filter { chips[$0].dimension == dimension }
    if let place = own.first(where: { value.position(in: listText($0)) != nil }) {
      let rest = value.removed(from: listText(place))
      let sign = chips[place].isNegated ? "-" : ""
      let without = replacing([place], by: rest.map { sign + $0 })
      if chips[place].isNegated == isNegated { return without }
      guard let query = try? Query(without, columns: value.columns) else { return without }
      return query.text(toggling: value, of: dimension, isNegated: isNegated)
    }
    if let place = own.first(where: { chips[$0].isNegated == isNegated && isList($0) }) {
      return replacing([place], by: chipText(place) + "," + value.value)
    }
    if !isNegated, let place = own.first(where: { !chips[$0].isNegated }) {
      // Such as a stretch of days where a year is to come in beside it.
      return replacing([place], by: "(\(chipText(place)) or \(value.term))")
    }
    return replacing([], by: (isNegated ? "-" : "") + value.term)
  }

  /// Whether a chip is a field with values by comma, which more can be put behind.
  private func isList(_ index: Int) -> Bool {
    if chipText(index).drop(while: { $0 == "-" }).hasPrefix("(") { return false }
    switch chips[index].expression {
    case .test(.field), .not(.test(.field)): return true
    default: return false
    }
  }

  /// A chip's text without its minus, or nothing when it is no list of values.
  private func listText(_ index: Int) -> String {
    guard isList(index) else { return "" }
    let text = chipText(index)
    return chips[index].isNegated ? String(text.dropFirst()) : text
  }
}
