public import Incidents

/// What is to be written to a file: the incidents of an answer, as they stand in the list.
public struct ExportOrder: Equatable, Sendable {
  /// Its number, by which what becomes of it is told apart.
  public var number: Int
  /// The file's name, as typed.
  public var name: String
  /// The format.
  public var format: IncidentExport.Format
  /// Whether a file that is there may be replaced.
  public var replaces = false
  /// What is to be written, in order.
  public let incidents: MatchedIncidents
  /// What the user has written about incidents, by row.
  let notes: [Int: String]
  /// Whether there is a column for that.
  let hasNotes: Bool

  /// Hands the bytes that `sitrep export` would print to a sink, as long as it is to go on.
  ///
  /// - Throws: What the sink throws.
  /// - Complexity: O(*n*) in the bytes written.
  public func write<Failure: Error>(
    goingOn: @escaping (_ written: Int) -> Bool,
    to sink: (ArraySlice<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    var export = IncidentExport(format: format, of: incidents)
    export.hasNotes = hasNotes
    try export.write(incidents, notes: notes, goingOn: goingOn, to: sink)
  }
}
