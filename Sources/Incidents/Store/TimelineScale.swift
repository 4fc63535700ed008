/// The calendar buckets of a timeline: a unit, and the first days they begin on.
struct TimelineScale: Hashable, Sendable {
  let unit: Timeline.Unit
  /// The number of the first bucket among all of its unit.
  private let first: Int
  /// How many buckets there are.
  let count: Int
  /// How many units the first bucket takes in beyond its own.
  ///
  /// Only dates thousands of years apart need it, when even centuries are more than the limit.
  private let surplus: Int

  /// Chooses the finest unit that covers the days in no more buckets than the limit.
  ///
  /// A wished unit stands above the limit; it gives way to a coarser one only where buckets would be
  /// more than anybody could scroll through.
  init(from start: CivilDate, to end: CivilDate, limit: Int, wish: Timeline.Unit? = nil) {
    let limit = wish == nil ? max(1, limit) : Timeline.mostBuckets
    let unit =
      Timeline.Unit.allCases.drop { $0 != wish ?? .day }
      .first { $0.count(from: start, to: end) <= limit } ?? .century
    self.unit = unit
    first = unit.number(of: start)
    let units = max(1, unit.number(of: end) - first + 1)
    surplus = max(0, units - limit)
    count = units - surplus
  }

  /// The bucket that a day falls into.
  func bucket(of date: CivilDate) -> Int {
    min(max(0, unit.number(of: date) - first - surplus), count - 1)
  }

  /// The days of a bucket.
  func span(of bucket: Int) -> ClosedRange<CivilDate> {
    let number = first + (bucket == 0 ? 0 : bucket + surplus)
    let start = unit.start(of: number)
    let next = unit.start(of: first + surplus + bucket + 1)
    return start...max(start, next.advanced(by: -1))
  }
}

extension Timeline.Unit {
  /// Numbers the units of the calendar; neighbours differ by one, also before year 0.
  func number(of date: CivilDate) -> Int {
    switch self {
    case .day: return Int(date.day)
    // The epoch was a Thursday: three days later a new week begins.
    case .week: return Self.quotient(Int(date.day) + 3, 7)
    default: break
    }
    let (year, month, _) = date.components
    return switch self {
    case .month: year * 12 + month - 1
    case .quarter: Self.quotient(year * 12 + month - 1, 3)
    case .decade: Self.quotient(year, 10)
    case .century: Self.quotient(year, 100)
    case .year, .day, .week: year
    }
  }

  /// The first day of the unit with that number.
  func start(of number: Int) -> CivilDate {
    switch self {
    case .day: CivilDate(day: Int32(clamping: number))
    case .week: CivilDate(day: Int32(clamping: number * 7 - 3))
    case .month: Self.start(ofMonth: number)
    case .quarter: Self.start(ofMonth: number * 3)
    case .year: Self.start(ofMonth: number * 12)
    case .decade: Self.start(ofMonth: number * 120)
    case .century: Self.start(ofMonth: number * 1200)
    }
  }

  private static func start(ofMonth month: Int) -> CivilDate {
    let year = quotient(month, 12)
    // Past the calendar's end the last day of the day numbers stands in.
    return CivilDate(year: year, month: month - year * 12 + 1, day: 1)
      ?? CivilDate(day: month < 0 ? .min : .max)
  }

  private static func quotient(_ dividend: Int, _ divisor: Int) -> Int {
    dividend >= 0 ? dividend / divisor : (dividend + 1) / divisor - 1
  }
}
