/// What the length of a bar stands for.
public enum Measure: String, Hashable, Sendable, CaseIterable {
  /// How many incidents.
  case incidents
  /// The sum of the best figures of the killed.
  case killed
  /// The sum of the best figures of the injured.
  case injured
}
