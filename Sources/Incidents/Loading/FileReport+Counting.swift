extension FileReport {
  /// Counts a record under what became of it.
  mutating func count(_ outcome: IncidentAssembler.Outcome) {
    records += 1
    switch outcome {
    case .incident: incidents += 1
    case .rejected: rejected += 1
    case .ignored: ignored += 1
    }
  }

  /// Counts the rows above a header, which are left out.
  mutating func note(_ rowsAbove: [RowAboveHeader]) {
    records += rowsAbove.count
    ignored += rowsAbove.count
    notes += [rowsAbove.note].compactMap { $0 }
  }

  /// Adds records that were counted elsewhere.
  mutating func add(_ tally: RecordTally) {
    records += tally.incidents + tally.rejected + tally.ignored
    incidents += tally.incidents
    rejected += tally.rejected
    ignored += tally.ignored
  }

  /// Notes where fields come from.
  mutating func note(_ plan: MappingPlan, columns: [String]) {
    schema = plan.schema
    mapping = plan.mappings(of: columns)
    notes = plan.notes
  }

  /// Notes that a text is not the UTF-8 that its beginning was.
  mutating func note(_ repair: DecodingRepair) {
    encoding = repair.encoding.rawValue
    if let problem = repair.problem { problems.append(problem) }
  }
}
