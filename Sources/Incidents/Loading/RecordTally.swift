/// How many records there were and what became of them.
struct RecordTally: Equatable, Sendable {
  /// Records that became incidents.
  private(set) var incidents = 0
  /// Records that could not be read.
  private(set) var rejected = 0
  /// Records left out by rule.
  private(set) var ignored = 0

  /// Counts a record under what became of it.
  @inline(__always)
  mutating func count(_ outcome: IncidentAssembler.Outcome) {
    switch outcome {
    case .incident: incidents += 1
    case .rejected: rejected += 1
    case .ignored: ignored += 1
    }
  }

  /// Counts records that became incidents.
  mutating func count(incidents more: Int) { incidents += more }
}
