import GRDB
public import Incidents

extension CaseFile {
  /// The marks and notes of a dataset, by incident.
  ///
  /// - Throws: `CaseFileError`.
  /// - Complexity: O(*n*) in the remarks.
  public func remarks(of dataset: DatasetIdentity) throws(CaseFileError) -> [Remark] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: "SELECT * FROM remark WHERE dataset = ? ORDER BY incident",
        arguments: [dataset.key]
      )
      return rows.map { row in
        Remark(
          incident: IncidentIdentity(key: row["incident"], hashesOf: row),
          isMarked: row["isMarked"],
          note: row["note"]
        )
      }
    }
  }

  /// Marks an incident, or takes its mark away; its note stays.
  ///
  /// - Throws: `CaseFileError`.
  public func setMark(
    _ isMarked: Bool,
    on incident: IncidentIdentity,
    of dataset: DatasetIdentity
  ) throws(CaseFileError) {
    try write { db in
      try Self.change("isMarked", to: isMarked, incident, dataset, in: db)
    }
  }

  /// Writes a note in place of the one before; an empty one takes it away.
  ///
  /// The mark stays.
  ///
  /// - Throws: `CaseFileError`.
  public func setNote(
    _ note: String,
    on incident: IncidentIdentity,
    of dataset: DatasetIdentity
  ) throws(CaseFileError) {
    try write { db in
      try Self.change("note", to: note, incident, dataset, in: db)
    }
  }

  /// Changes one column and leaves the other to whoever else has changed it.
  private static func change(
    _ column: String,
    to value: any DatabaseValueConvertible,
    _ incident: IncidentIdentity,
    _ dataset: DatasetIdentity,
    in db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO remark (dataset, incident, dateHash, placeHash, textHash, \(column))
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET dateHash = excluded.dateHash, placeHash = excluded.placeHash,
          textHash = excluded.textHash, \(column) = excluded.\(column), changed = CURRENT_TIMESTAMP
        """,
      arguments: [dataset.key, incident.key] + incident.hashes + [value]
    )
    try db.execute(
      sql: """
        DELETE FROM remark WHERE dataset = ? AND incident = ? AND NOT isMarked AND note = ''
        """,
      arguments: [dataset.key, incident.key]
    )
  }
}

extension IncidentIdentity {
  /// The hashes as SQLite's signed numbers, in the order of the columns.
  var hashes: StatementArguments {
    [
      Int64(bitPattern: date), Int64(bitPattern: place), Int64(bitPattern: text),
    ]
  }

  init(key: String, hashesOf row: Row) {
    self.init(
      key: key,
      date: UInt64(bitPattern: row["dateHash"] as Int64),
      place: UInt64(bitPattern: row["placeHash"] as Int64),
      text: UInt64(bitPattern: row["textHash"] as Int64)
    )
  }
}
