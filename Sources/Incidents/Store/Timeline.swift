/// Incidents over time in calendar buckets, empty ones kept.
public struct Timeline: Hashable, Sendable {
  /// How long a bucket is.
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    /// One day.
    case day
    /// Monday to Sunday.
    case week
    /// A calendar month.
    case month
    /// A quarter of a year.
    case quarter
    /// A calendar year.
    case year
    /// Ten years, from one that ends in 0.
    case decade
    /// A hundred years, from one that ends in 00.
    case century
  }

  /// One bucket.
  public struct Bucket: Hashable, Sendable {
    /// Its first day.
    public var start: CivilDate
    /// Its last day, included.
    public var end: CivilDate
    /// What matches, date terms left out.
    public var matched: Tally
    /// What the dataset holds: the ghost.
    public var whole: Tally
    /// Whether the query's date terms let the bucket in, wholly or in part.
    public var isChosen: Bool

    /// Puts a bucket together.
    public init(
      start: CivilDate,
      end: CivilDate,
      matched: Tally = Tally(),
      whole: Tally = Tally(),
      isChosen: Bool = true
    ) {
      self.start = start
      self.end = end
      self.matched = matched
      self.whole = whole
      self.isChosen = isChosen
    }
  }

  /// How long a bucket is.
  public var unit: Unit
  /// The buckets in order, from the first dated incident of the dataset to the last.
  public let buckets: [Bucket]
  /// What matches and has no date.
  public var undatedMatched: Int
  /// What the dataset holds without a date.
  public var undatedWhole: Int
  /// The bucket of the highest whole for each measure.
  private let peaks: [Int]
  /// The highest figure of what matches for each measure.
  private let greatest: [Int]

  /// Puts a timeline together.
  ///
  /// - Complexity: O(*n*) in the buckets.
  public init(
    unit: Unit = .month,
    buckets: [Bucket] = [],
    undatedMatched: Int = 0,
    undatedWhole: Int = 0
  ) {
    self.unit = unit
    self.buckets = buckets
    self.undatedMatched = undatedMatched
    self.undatedWhole = undatedWhole
    greatest = Measure.allCases.map { measure in
      buckets.reduce(0) { max($0, $1.matched.value(of: measure)) }
    }
    peaks = Measure.allCases.map { measure in
      buckets.indices.reduce(0) { peak, index in
        buckets[index].whole.value(of: measure) > buckets[peak].whole.value(of: measure)
          ? index : peak
      }
    }
  }

  /// The highest figure of what matches among the buckets, 0 without any.
  public func greatestMatched(by measure: Measure) -> Int {
    Measure.allCases.firstIndex(of: measure).map { greatest[$0] } ?? 0
  }

  /// The first of the buckets whose whole is the highest, or `nil` without any.
  public func peak(by measure: Measure) -> Bucket? {
    guard let place = Measure.allCases.firstIndex(of: measure), !buckets.isEmpty else { return nil }
    return buckets[peaks[place]]
  }
}
