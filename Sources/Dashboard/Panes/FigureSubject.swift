/// What a figure of the strip at the top is about.
public enum FigureSubject: Hashable, Sendable {
  /// How many incidents match.
  case incidents
  /// Their killed.
  case killed
  /// Those whose killed are unknown.
  case killedUnknown
  /// Their injured.
  case injured
  /// Those whose injured are unknown.
  case injuredUnknown
  /// In how many countries.
  case countries
  /// From when to when.
  case period
  /// Those without a date.
  case undated
  /// A comparison with another stretch of time.
  case comparison
  /// One of the counters, by its place among them.
  case counter(Int)
}
