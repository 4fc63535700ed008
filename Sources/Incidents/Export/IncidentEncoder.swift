/// Turns incidents into one format; what `IncidentExport` drives.
protocol IncidentEncoder {
  /// Bytes that are ready to go out.
  var bytes: [UInt8] { get }

  /// Writes what stands before the first incident.
  mutating func begin(title: String)

  /// Writes an incident.
  mutating func append(_ incident: Incident)

  /// Writes what stands behind the last incident.
  mutating func end()

  /// Forgets the bytes once they are out.
  mutating func removeBytes()
}
