/// Completes dates without a year from the entries around them.
///
/// A table of a digest runs in order of time, mostly backwards. Of the years next to those of the
/// neighbours the one counts that puts the date between them, or nearest to that.
enum YearInference {
  /// The day of each entry with whether its year was inferred; `nil` where there is no such day.
  ///
  /// - Complexity: O(*n*).
  static func days(of dates: [DigestDate]) -> [(day: CivilDate, isInferred: Bool)?] {
    let known = dates.map(\.day)
    var following: [CivilDate?] = Array(repeating: nil, count: dates.count)
    var next: CivilDate?
    for index in dates.indices.reversed() {
      following[index] = next
      next = known[index] ?? next
    }
    var previous: CivilDate?
    return dates.indices.map { index in
      if let day = known[index] {
        previous = day
        return (day, false)
      }
      guard dates[index].year == nil else { return nil }
      let neighbours = [previous, following[index]].compactMap(\.self)
      return infer(dates[index], between: neighbours).map { day in
        previous = day
        return (day, true)
      }
    }
  }

  private static func infer(_ date: DigestDate, between neighbours: [CivilDate]) -> CivilDate? {
    guard let first = neighbours.min(), let last = neighbours.max() else { return nil }
    let years = Set(neighbours.flatMap { ($0.year - 1)...($0.year + 1) }).sorted(by: >)
    let candidates = years.compactMap { date.day(in: $0) }
    return candidates.min { distance($0, first, last) < distance($1, first, last) }
  }

  private static func distance(_ day: CivilDate, _ first: CivilDate, _ last: CivilDate) -> Int {
    if day < first { return Int(first.day) - Int(day.day) }
    return day > last ? Int(day.day) - Int(last.day) : 0
  }
}
