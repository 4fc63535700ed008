extension Timeline.Unit {
  /// The units of the calendar that a stretch of time touches, in order and whole.
  ///
  /// At most 240, by taking several units together.
  ///
  /// - Complexity: O(*n*) in the units.
  public func spans(from first: CivilDate, to last: CivilDate) -> [ClosedRange<CivilDate>] {
    let numbers = number(of: first)...max(number(of: first), number(of: last))
    let step = max(1, (numbers.count + 239) / 240)
    return stride(from: numbers.lowerBound, through: numbers.upperBound, by: step).map { number in
      let begin = start(of: number)
      return begin...max(begin, start(of: number + step).advanced(by: -1))
    }
  }
}
