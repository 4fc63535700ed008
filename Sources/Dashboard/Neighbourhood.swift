public import Incidents

/// What lies near an incident.
public struct Neighbourhood: Hashable, Sendable {
  /// The incident's row.
  public var row: Int
  /// The others, nearest first; `nil` while they are looked for.
  public var incidents: [Nearby]?

  /// Looks for nothing yet.
  init(of row: Int) {
    self.row = row
  }
}
