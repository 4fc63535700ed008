import Incidents

extension DashboardState {
  /// What an incident has to do with others, with briefs and with the file.
  func connections(_ incident: Incident) -> [DetailPane.Block] {
    var blocks = related(
      lookAlikes(of: incident.row).map { Nearby(row: $0, days: 0, kilometres: nil) },
      label: "perhaps the same as"
    )
    if neighbourhood?.row == incident.row, let nearby = neighbourhood?.incidents {
      blocks += related(nearby, label: "nearby")
    }
    let briefs =
      dataset?.briefs.filter { $0.countries.contains(incident.country?.code ?? "") } ?? []
    if !briefs.isEmpty {
      let titles = briefs.map { VisibleText($0.title).description }.joined(separator: "; ")
      blocks.append(
        DetailPane.Block(
          label: "briefs",
          text: [TextRun(titles, .link), TextRun("  b reads", .hint)]
        )
      )
    }
    blocks.append(block("from", "\(incident.origin.file):\(incident.origin.line)", .dim))
    return blocks
  }

  private func related(_ others: [Nearby], label: String) -> [DetailPane.Block] {
    guard let dataset else { return [] }
    return others.enumerated().map { index, other in
      DetailPane.Block(
        label: index == 0 ? label : "",
        text: relatedLine(dataset.incident(at: other.row), kilometres: other.kilometres)
          + (index == 0 ? [TextRun("  Enter lists", .hint)] : [])
      )
    }
  }

  /// `31 Oct 2015 · Arish, Egypt · 4 killed · 12 km`.
  func relatedLine(_ incident: Incident, kilometres: Double? = nil) -> StyledLine {
    let dot = TextRun(" · ", .dim)
    let place = IncidentText.place(incident)
    var line: StyledLine = [
      TextRun(incident.date.map(DateText.long) ?? "undated", .date), dot,
      TextRun(place.isEmpty ? "no place given" : place, .country), dot,
      TextRun(IncidentText.word(incident.killed), .killed), TextRun(" killed", .dim),
    ]
    if let kilometres {
      line += [dot, TextRun(kilometres < 1 ? "<1 km" : "\(Int(kilometres.rounded())) km", .dim)]
    }
    return line
  }

  /// The record column by column under the names of its file: first the columns that became fields,
  /// then the others, empty ones too.
  func record(_ incident: Incident) -> [DetailPane.Block] {
    guard let dataset else { return [] }
    let origin = incident.origin
    let file = dataset.report.files.first { $0.name == origin.file }
    var blocks = [
      DetailPane.Block(
        text: [TextRun("\(VisibleText(origin.file)):\(origin.line)", .title)]
      ),
      DetailPane.Block(text: [TextRun("as read, by the names in the file", .dim)]),
      DetailPane.Block(text: []),
    ]
    for mapping in file?.mapping ?? [] {
      let value = incident.text(of: mapping.field)
      blocks.append(
        recordBlock("\(mapping.column) → \(mapping.field.rawValue)", value)
      )
    }
    let values = Dictionary(
      incident.extra.map { ($0.name, $0.value) },
      uniquingKeysWith: { first, _ in first }
    )
    for name in dataset.extraColumns { blocks.append(recordBlock(name, values[name] ?? "")) }
    return blocks
  }

  private func recordBlock(_ name: String, _ value: String) -> DetailPane.Block {
    let label = VisibleText(name).description
    return value.isEmpty
      ? DetailPane.Block(label: label, text: [TextRun("–", .muted)]) : block(label, value)
  }
}

extension Incident {
  /// What became of a column that was read as a field.
  fileprivate func text(of field: IncidentField) -> String {
    switch field {
    case .id: id
    case .date, .year, .month, .day, .datePrecision: date?.description ?? ""
    case .dateEnd: date?.end.description ?? ""
    case .country: countryLabel
    case .admin: admin
    case .place: place
    case .latitude: coordinate.map { "\($0.latitude)" } ?? ""
    case .longitude: coordinate.map { "\($0.longitude)" } ?? ""
    case .coordinates: coordinate.map { "\($0.latitude), \($0.longitude)" } ?? ""
    case .killed: killed == .unknown ? "" : IncidentText.word(killed)
    case .killedLow: killed.bounds.map { String($0.low) } ?? ""
    case .killedHigh: killed.bounds?.high.map { String($0) } ?? ""
    case .injured: injured == .unknown ? "" : IncidentText.word(injured)
    case .injuredLow: injured.bounds.map { String($0.low) } ?? ""
    case .injuredHigh: injured.bounds?.high.map { String($0) } ?? ""
    case .kind: kind
    case .target: target
    case .actor: actor
    case .claim: claim == .unknown ? "" : claim.rawValue
    case .title: extra.first { $0.name.lowercased() == "title" }?.value ?? ""
    case .summary: summary
    case .source: sources.joined(separator: "; ")
    case .tags: tags.joined(separator: "; ")
    }
  }
}
