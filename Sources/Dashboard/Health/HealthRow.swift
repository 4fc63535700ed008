import Incidents

/// A row of the account of how the files were read.
struct HealthRow: Hashable, Sendable {
  /// What Enter does on it.
  enum Deed: Hashable, Sendable {
    /// Leads to what a problem is about.
    case problem(file: Int, index: Int)
    /// Adds a term to the filter.
    case filter(String)
  }

  /// What is shown.
  var line: StyledLine
  /// What Enter does, if anything.
  var deed: Deed?
}
