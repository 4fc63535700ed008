/// Writes incidents as a GeoJSON feature collection (RFC 7946), one feature a line.
struct GeoJSONEncoder: IncidentEncoder {
  private var json = JSONWriter()

  var bytes: [UInt8] { json.bytes }

  mutating func begin(title: String) {
    json.beginObject()
    json.member("type", "FeatureCollection")
    json.member("name", title)
    json.key("features")
    json.beginArray()
  }

  mutating func append(_ incident: Incident) {
    json.breakLine()
    json.object { json in
      json.member("type", "Feature")
      json.member("id", incident.id)
      json.key("geometry")
      Self.write(incident.coordinate, to: &json)
      json.key("properties")
      json.incident(incident)
    }
  }

  mutating func end() {
    json.breakLine()
    json.endArray()
    json.endObject()
    json.endDocument()
  }

  mutating func removeBytes() {
    json.removeBytes()
  }

  private static func write(_ coordinate: Coordinate?, to json: inout JSONWriter) {
    guard let coordinate else { return json.null() }
    json.object { json in
      json.member("type", "Point")
      json.key("coordinates")
      json.array { json in
        json.value(coordinate.longitude)
        json.value(coordinate.latitude)
      }
    }
  }
}
