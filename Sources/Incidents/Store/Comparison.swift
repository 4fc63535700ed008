/// What a query comes to in another stretch of time than its own.
public struct Comparison: Hashable, Sendable {
  /// The stretch.
  public var days: ClosedRange<CivilDate>
  /// The figures of what matches there, the query's date terms left out.
  public var figures: Figures

  /// Puts a comparison together.
  public init(days: ClosedRange<CivilDate>, figures: Figures) {
    self.days = days
    self.figures = figures
  }
}
