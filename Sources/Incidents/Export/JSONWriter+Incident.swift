extension JSONWriter {
  /// Writes an incident as an object of all its fields; `null` stands for unknown.
  ///
  ///     {"id":"…","date":"2015-10-30","date_end":null,…,"origin":{"file":"…","line":147}}
  ///
  /// `date_end` is there when the date spans several days. `tags`, `note` and `extra` follow at
  /// the end where the incident has some.
  mutating func incident(_ incident: Incident) {
    beginObject()
    when(incident)
    whereabouts(incident)
    key("killed")
    count(incident.killed)
    key("injured")
    count(incident.injured)
    account(incident)
    endObject()
  }

  /// Writes the low, best and high figure of a sum, and how many counts were unknown.
  mutating func sum(_ sum: CountSum) {
    object { json in
      json.member("low", sum.low)
      json.member("high", sum.high)
      json.member("unknown", sum.unknown)
    }
  }

  private mutating func when(_ incident: Incident) {
    let date = incident.date
    member("id", incident.id)
    member("date", date?.start.description)
    member("date_end", date.flatMap { $0.end == $0.start ? nil : $0.end.description })
    member("date_precision", date?.precision.word)
    member("date_note", date?.note)
  }

  private mutating func whereabouts(_ incident: Incident) {
    known("country", incident.countryName)
    member("country_code", incident.country?.code)
    known("admin", incident.admin)
    known("place", incident.place)
    key("lat")
    value(incident.coordinate?.latitude)
    key("lon")
    value(incident.coordinate?.longitude)
  }

  private mutating func account(_ incident: Incident) {
    known("kind", incident.kind)
    known("target", incident.target)
    known("actor", incident.actor)
    member("claim", incident.claim.rawValue)
    known("summary", incident.summary)
    member("sources", incident.sources)
    key("origin")
    object { json in
      json.member("file", incident.origin.file)
      json.member("line", incident.origin.line)
    }
    if !incident.tags.isEmpty { member("tags", incident.tags) }
    if !incident.note.isEmpty { member("note", incident.note) }
    guard !incident.extra.isEmpty else { return }
    key("extra")
    object { json in for field in incident.extra { json.member(field.name, field.value) } }
  }

  private mutating func count(_ count: Count) {
    guard let bounds = count.bounds else { return null() }
    object { json in
      json.member("low", bounds.low)
      json.member("best", bounds.best)
      json.member("high", bounds.high)
      guard bounds.isApproximate else { return }
      json.key("approximate")
      json.value(true)
    }
  }

  private mutating func known(_ name: String, _ text: String) {
    member(name, text.isEmpty ? nil : text)
  }
}

extension PartialDate.Precision {
  /// The precision as the exports name it.
  var word: String {
    switch self {
    case .day: "day"
    case .week: "week"
    case .month: "month"
    case .year: "year"
    case .range: "range"
    }
  }
}
