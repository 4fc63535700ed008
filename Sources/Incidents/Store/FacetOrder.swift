/// What bars are ordered by.
public enum FacetOrder: String, Hashable, Sendable, CaseIterable {
  /// By what matches, the most first.
  case value
  /// By label, or by the calendar.
  case name
  /// By what matches in relation to the whole, the greatest part first.
  case share
}
