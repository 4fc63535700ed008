import Incidents

extension PlainText {
  /// What is written about incidents, in the order of the list; what the filter leaves out is counted.
  ///
  /// - Complexity: O(*n*) in the incidents that match.
  public var notes: [PlainBlock] {
    guard !state.notes.isEmpty, let incidents = state.answer?.incidents else {
      return [.line("There are no notes; 'note 1 TEXT' writes one about the first incident.")]
    }
    let places = incidents.rows.indices.filter { state.notes[Int(incidents.rows[$0])] != nil }
    let told = places.flatMap { place -> [PlainBlock] in
      let incident = incidents[place]
      return [.line("\((place + 1).grouped). \(PaneSentence.incident(incident))")]
        + Self.lines(of: state.notes[incident.row] ?? "")
    }
    let rest = state.notes.count - places.count
    guard rest > 0 else { return told }
    let more = told.isEmpty ? "note" : "more note"
    return told + [
      .line("\(rest.grouped) \(more)\(rest == 1 ? " is" : "s are") about what does not match.")
    ]
  }

  /// A note, led in by what it is.
  static func lines(of note: String) -> [PlainBlock] {
    note.split(separator: "\n").enumerated().map { index, line in
      .line((index == 0 ? "Note: " : "") + VisibleText(String(line)).description)
    }
  }
}
