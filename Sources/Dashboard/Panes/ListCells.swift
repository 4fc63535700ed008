import Incidents

/// Writes the cells of the list, with what the query matched marked in every text.
struct ListCells {
  private let highlighter: QueryHighlighter

  /// A cell shows no more than this of a text, so no more is looked through.
  private static let mostCharacters = 400

  init(_ query: Query) {
    highlighter = QueryHighlighter(query)
  }

  func cell(_ content: ListColumn.Content, of incident: Incident) -> StyledLine {
    switch content {
    case .date: return [TextRun(Self.date(incident.date), incident.date == nil ? .muted : .date)]
    case .country: return text(incident.countryName, .country)
    case .region: return text(incident.country?.region ?? "")
    case .admin: return text(incident.admin)
    case .place: return text(incident.place)
    case .killed: return [count(incident.killed, .killed)]
    case .injured: return [count(incident.injured, .injured)]
    case .kind: return text(incident.kind, .kind)
    case .target: return text(incident.target)
    case .actor: return text(incident.actor, .actor)
    case .claim: return text(incident.claim == .unknown ? "" : incident.claim.rawValue)
    case .source:
      let source = incident.sources.first ?? ""
      return text(source, source.isWebLink ? .link : .text)
    case .file: return text("\(incident.origin.file):\(incident.origin.line)", .dim)
    case .id: return text(incident.id, .dim)
    case .text:
      let release = incident.release.map { [TextRun($0.sign + " ", .badge)] } ?? []
      let flag: StyledLine = incident.note.isEmpty ? [] : [TextRun("✎ ", .badge)]
      return release + flag + text(IncidentText.headline(incident))
    case .column(let name): return text(incident.extra.first { $0.name == name }?.value ?? "")
    }
  }

  private func text(_ text: String, _ role: Role = .text) -> StyledLine {
    let shown = String(text.prefix(Self.mostCharacters))
    guard !shown.isEmpty else { return [TextRun("–", .muted)] }
    let matches = highlighter.ranges(in: shown).map { ($0, Role.match) }
    return StyledText.runs(of: shown, role, marking: matches)
  }

  private func count(_ count: Count, _ role: Role) -> TextRun {
    TextRun(count.description, count == .unknown ? .muted : role)
  }

  private static func date(_ date: PartialDate?) -> String {
    guard let date else { return "undated" }
    switch date.precision {
    case .day, .month, .year: return date.description + (date.note == nil ? "" : "*")
    case .week, .range: return date.start.description + "…"
    }
  }
}
