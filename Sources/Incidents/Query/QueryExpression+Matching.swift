extension QueryExpression {
  /// Whether one incident passes, by the plainest reading of every test.
  ///
  /// Stores have faster ways; this one is for a few incidents, and says what the others must find.
  ///
  /// - Complexity: O(*n*) in the bytes of the incident, for each test.
  public func matches(
    _ incident: Incident,
    isMarked: Bool = false,
    isNew: Bool = false
  ) -> Bool {
    switch self {
    case .all(let parts):
      parts.allSatisfy { $0.matches(incident, isMarked: isMarked, isNew: isNew) }
    case .any(let parts): parts.contains { $0.matches(incident, isMarked: isMarked, isNew: isNew) }
    case .not(let part): !part.matches(incident, isMarked: isMarked, isNew: isNew)
    case .test(let test): test.matches(incident, isMarked: isMarked, isNew: isNew)
    }
  }
}

extension QueryTest {
  func matches(_ incident: Incident, isMarked: Bool, isNew: Bool) -> Bool {
    switch self {
    case .text(let text):
      return incident.searchableTexts.contains { FoldedText.folding($0).holds(text) }
    case .pattern(let source):
      guard let pattern = QueryPattern(source) else { return false }
      return incident.searchableTexts.contains { pattern.matches($0) }
    case .field(let field, let values):
      let texts = incident.texts(of: field).filter { !$0.isEmpty }
      return values.contains { $0.matches(texts, countryCode: incident.country?.code) }
    case .count(let field, let low, let high):
      guard let bounds = incident.count(of: field).bounds else { return false }
      return bounds.low >= (low ?? .min) && bounds.low <= (high ?? .max)
    case .countUnknown(let field): return incident.count(of: field) == .unknown
    case .date(let first, let last):
      guard let date = incident.date else { return false }
      return first.map { date.end >= $0 } ?? true && last.map { date.start <= $0 } ?? true
    case .box(let box): return incident.coordinate.map { box.contains(MapPoint($0)) } ?? false
    case .has(let property): return property.isPresent(in: incident)
    case .flag(let flag): return flag.holds(for: incident, isMarked: isMarked, isNew: isNew)
    }
  }
}

extension QueryValue {
  /// Whether one of a field's texts, none of them empty, passes for the value.
  func matches(_ texts: [String], countryCode: String?) -> Bool {
    switch self {
    case .containing(let part): texts.contains { FoldedText.folding($0).holds(part) }
    case .equal(let whole): texts.contains { FoldedText.folding($0) == whole }
    case .country(let code): countryCode == code
    case .missing: texts.isEmpty
    case .pattern(let source):
      QueryPattern(source).map { texts.contains(where: $0.matches) } ?? false
    }
  }
}

extension Incident {
  func count(of field: QueryTest.CountField) -> Count {
    switch field {
    case .killed: killed
    case .injured: injured
    }
  }
}

extension QueryTest.QueryProperty {
  func isPresent(in incident: Incident) -> Bool {
    switch self {
    case .coordinates: incident.coordinate != nil
    case .source: !incident.sources.isEmpty
    case .date: incident.date != nil
    case .country: incident.country != nil
    case .killed: incident.killed != .unknown
    case .injured: incident.injured != .unknown
    case .actor: !incident.actor.isEmpty
    case .place: !incident.place.isEmpty
    case .target: !incident.target.isEmpty
    case .summary: !incident.summary.isEmpty
    case .note: !incident.note.isEmpty
    }
  }
}

extension QueryTest.QueryFlag {
  func holds(for incident: Incident, isMarked: Bool, isNew: Bool) -> Bool {
    switch self {
    case .marked: isMarked
    case .new: isNew
    case .duplicate: incident.duplicateGroup != nil
    case .undated: incident.date == nil
    case .inferred: incident.date?.note != nil
    case .added: incident.release == .added
    case .removed: incident.release == .removed
    case .changed:
      if case .changed = incident.release { true } else { false }
    }
  }
}

extension String {
  /// Whether the bytes of another text occur in this one; unlike `contains` it knows no characters.
  func holds(_ part: String) -> Bool {
    let whole = Array(utf8)
    let part = Array(part.utf8)
    guard let first = part.first, part.count <= whole.count else { return part.isEmpty }
    return (0...(whole.count - part.count)).contains { start in
      whole[start] == first && whole[start..<start + part.count].elementsEqual(part)
    }
  }
}
