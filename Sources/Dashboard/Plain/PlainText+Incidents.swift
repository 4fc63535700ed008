import Incidents

extension PlainText {
  /// A page of the list, numbered as `detail` wants it.
  public func list(from first: Int) -> [PlainBlock] { list(from: first, count: Self.pageSize) }

  func list(from first: Int, count: Int) -> [PlainBlock] {
    guard let incidents = state.answer?.incidents, incidents.count > 0 else {
      return [.line("No incident matches.")]
    }
    guard first <= incidents.count else {
      return [.line("That was all: there are \(incidents.count.grouped).")]
    }
    let last = min(incidents.count, first + count - 1)
    let rows = (first...last).map { row(of: incidents[$0 - 1], number: $0) }
    return [
      .table(
        PlainTable(
          header: ["no.", "date", "country", "killed", "injured", "what happened"],
          rows: rows,
          figures: [0]
        )
      ),
      .line("\(first.grouped) to \(last.grouped) of \(incidents.count.grouped), \(order)."),
    ]
  }

  private var order: String {
    guard let key = state.view.order.first else { return "in the order of the file" }
    let name = VisibleText(key.field.name).description
    let first =
      switch key.field {
      case .date: key.ascending ? "oldest" : "newest"
      case .killed, .injured: key.ascending ? "least" : "most"
      default: key.ascending ? "from the start of the alphabet" : "from its end"
      }
    return "by \(name), \(first)" + (first.hasPrefix("from") ? "" : " first")
  }

  private func row(of incident: Incident, number: Int) -> [String] {
    let country = VisibleText(incident.countryName).description
    let flags = [
      state.marked.contains(incident.row) ? "marked" : nil,
      state.notes[incident.row] == nil ? nil : "with a note",
    ].compactMap(\.self)
    let headline = IncidentText.headline(incident)
    return [
      number.grouped, incident.date.map(DateText.long) ?? "undated",
      country.isEmpty ? "unknown" : country, IncidentText.word(incident.killed),
      IncidentText.word(incident.injured),
      (headline.isEmpty ? "not told" : headline)
        + (flags.isEmpty ? "" : " (\(flags.joined(separator: ", ")))"),
    ]
  }

  /// The selected incident in full, one field a line.
  public var detail: [PlainBlock] {
    guard state.selectedIncident != nil else { return [.line("No incident matches.")] }
    return state.detailPane.blocks.compactMap { block in
      let text = Self.text(block.text)
      if text.isEmpty { return nil }
      let lines = text.split(whereSeparator: \.isNewline).joined(separator: " ")
      return .line(block.label.isEmpty ? lines : "\(block.label): \(lines)")
    }
  }

  /// The selected incident in a sentence.
  public var sentence: [PlainBlock] {
    guard let incident = state.selectedIncident else { return [.line("No incident matches.")] }
    return [.line(PaneSentence.incident(incident))]
  }

  /// A citation of the selected incident.
  public var citation: [PlainBlock] {
    guard let incident = state.selectedIncident, let dataset = state.dataset else {
      return [.line("No incident matches.")]
    }
    return [
      .line(
        IncidentText.citation(
          incident,
          title: dataset.title,
          card: dataset.card,
          accessed: state.today
        )
      )
    ]
  }
}
