import Incidents

/// An incident as text to paste elsewhere.
enum IncidentText {
  /// The headline: the record's own title, or else its account.
  static func headline(_ incident: Incident) -> String {
    let title = incident.extra.first { $0.name.lowercased() == "title" }
    return VisibleText(ShownText(title?.value ?? incident.summary).text).description
  }

  /// Place and country: `Aden, Yemen`.
  static func place(_ incident: Incident) -> String {
    [incident.place, incident.admin, incident.countryName]
      .reduce(into: [String]()) { parts, part in
        let part = VisibleText(part).description
        if !part.isEmpty, !parts.contains(part) { parts.append(part) }
      }
      .joined(separator: ", ")
  }

  /// A few lines with everything a reader needs to find the incident again.
  static func plain(_ incident: Incident) -> String {
    var lines = [headline(incident)]
    let date = incident.date.map(DateText.long) ?? "undated"
    lines.append([date, place(incident)].filter { !$0.isEmpty }.joined(separator: ", "))
    lines.append("killed \(word(incident.killed)), injured \(word(incident.injured))")
    let account = VisibleText(incident.summary).description
    if account != lines[0], !account.isEmpty { lines.append(account) }
    lines += incident.sources.map { VisibleText($0).description }
    lines.append("\(VisibleText(incident.origin.file)):\(incident.origin.line), id \(incident.id)")
    return lines.joined(separator: "\n")
  }

  /// A finished citation: what happened, where and when, who says so, and where the record was found.
  static func citation(
    _ incident: Incident,
    title: String,
    card: DatasetCard?,
    accessed: CivilDate?
  ) -> String {
    var parts = [headline(incident)]
    let date = incident.date.map(DateText.long) ?? "undated"
    parts.append([place(incident), date].filter { !$0.isEmpty }.joined(separator: ", "))
    parts += incident.sources.map { VisibleText($0).description }
    let terms = [card?.citation, card?.license].compactMap(\.self)
      .map { VisibleText($0).description }.filter { !$0.isEmpty }
    let record =
      "record \(VisibleText(incident.id)), "
      + "\(VisibleText(incident.origin.file)):\(incident.origin.line)"
    parts.append(([VisibleText(title).description] + terms + [record]).joined(separator: "; "))
    if let accessed { parts.append("accessed \(DateText.long(accessed))") }
    return parts.filter { !$0.isEmpty }
      .map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
      .joined(separator: ". ") + "."
  }

  /// A count in words that stand alone: `unknown` instead of a dash.
  static func word(_ count: Count) -> String {
    guard let bounds = count.bounds else { return "unknown" }
    if bounds.isExact || bounds.high == nil { return count.description }
    return bounds.best == bounds.low && bounds.isOrdered
      ? count.description : "\(count) (best \(bounds.best.grouped))"
  }
}
