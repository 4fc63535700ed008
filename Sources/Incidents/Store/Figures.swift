/// What some incidents come to.
public struct Figures: Hashable, Sendable {
  /// How many, and their casualties.
  public var tally: Tally
  /// How many countries, unresolved labels counted as one each.
  public var countries: Int
  /// The first day, or `nil` when all are undated.
  public var first: CivilDate?
  /// The last day, or `nil` when all are undated.
  public var last: CivilDate?
  /// How many have no date.
  public var undated: Int

  /// Puts figures together.
  public init(
    tally: Tally = Tally(),
    countries: Int = 0,
    first: CivilDate? = nil,
    last: CivilDate? = nil,
    undated: Int = 0
  ) {
    self.tally = tally
    self.countries = countries
    self.first = first
    self.last = last
    self.undated = undated
  }
}
