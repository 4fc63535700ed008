extension IncidentExport {
  /// Hands what matches to a sink in its order, each with the user's note of its row.
  ///
  /// Before each incident it asks whether to go on and tells how many are out; where the answer is
  /// no, the export ends there as if no more had matched.
  ///
  /// - Throws: What the sink throws; nothing is handed to it after that.
  /// - Complexity: O(*n*) in the bytes written.
  public func write<Failure: Error>(
    _ matches: MatchedIncidents,
    notes: [Int: String],
    goingOn: @escaping (_ written: Int) -> Bool = { _ in true },
    to sink: (ArraySlice<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    let incidents = (0..<matches.count).lazy.prefix(while: goingOn).map { position in
      var incident = matches[position]
      incident.note = notes[incident.row] ?? ""
      return incident
    }
    try write(incidents, of: matches.dataset.title, to: sink)
  }

  /// Sets a format for what matches, so that no field is left out.
  public init(format: Format, of matches: MatchedIncidents) {
    self.init(format: format, of: matches.dataset)
  }
}
