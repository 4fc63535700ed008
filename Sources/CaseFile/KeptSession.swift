public import Dashboard
public import Incidents

/// How a dataset was left, with the incident that was selected.
public struct KeptSession: Hashable, Sendable {
  /// How it was left.
  public var session: Session
  /// The incident that was selected, if any.
  public var incident: IncidentIdentity?

  /// Puts a session together.
  public init(_ session: Session, incident: IncidentIdentity? = nil) {
    self.session = session
    self.incident = incident
  }
}
