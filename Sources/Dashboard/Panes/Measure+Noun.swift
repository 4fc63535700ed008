import Incidents

extension Measure {
  /// What a figure of the measure counts, in the singular where it is one.
  func noun(for figure: String) -> String {
    self == .incidents && figure == "1" ? "incident" : rawValue
  }
}
