public import Incidents

/// What the user has said about an incident.
public struct Remark: Hashable, Sendable {
  /// The incident.
  public var incident: IncidentIdentity
  /// Whether it is marked.
  public var isMarked: Bool
  /// What is written about it, empty for nothing.
  public var note: String

  /// Puts a remark together.
  public init(incident: IncidentIdentity, isMarked: Bool = false, note: String = "") {
    self.incident = incident
    self.isMarked = isMarked
    self.note = note
  }
}
