/// Writes incidents as one JSON array, or as NDJSON; either way one incident a line.
struct JSONEncoder: IncidentEncoder {
  private let isArray: Bool
  private var json = JSONWriter()

  init(isArray: Bool) {
    self.isArray = isArray
  }

  var bytes: [UInt8] { json.bytes }

  mutating func begin(title: String) {
    if isArray { json.beginArray() }
  }

  mutating func append(_ incident: Incident) {
    if isArray { json.breakLine() }
    json.incident(incident)
    if !isArray { json.endDocument() }
  }

  mutating func end() {
    guard isArray else { return }
    json.breakLine()
    json.endArray()
    json.endDocument()
  }

  mutating func removeBytes() {
    json.removeBytes()
  }
}
