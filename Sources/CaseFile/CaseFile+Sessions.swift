import Dashboard
import Foundation
import GRDB
public import Incidents

extension CaseFile {
  /// How a dataset was left, or `nil` when it was never open.
  ///
  /// - Throws: `CaseFileError`.
  public func session(of dataset: DatasetIdentity) throws(CaseFileError) -> KeptSession? {
    try read { db in
      try Row.fetchOne(
        db,
        sql: "SELECT * FROM session WHERE dataset = ?",
        arguments: [dataset.key]
      )
      .map(Self.session)
    }
  }

  /// How the dataset that was open last was left.
  ///
  /// - Throws: `CaseFileError`.
  public func lastSession() throws(CaseFileError) -> KeptSession? {
    try read { db in
      try Row.fetchOne(db, sql: "SELECT * FROM session ORDER BY turn DESC LIMIT 1")
        .map(Self.session)
    }
  }

  /// Keeps how a dataset is left, in place of the time before.
  ///
  /// - Throws: `CaseFileError`.
  public func keep(_ kept: KeptSession, of dataset: DatasetIdentity) throws(CaseFileError) {
    let json = (try? JSONEncoder().encode(kept.session.files)) ?? Data("[]".utf8)
    let files = String(decoding: json, as: UTF8.self)
    let hashes = kept.incident?.hashes ?? [0, 0, 0]
    try write { db in
      try db.execute(
        sql: """
          INSERT OR REPLACE INTO session
            (dataset, files, line, focus, zoomed, incident, dateHash, placeHash, textHash)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          dataset.key, files, kept.session.line, kept.session.focus.rawValue,
          kept.session.zoomed?.rawValue, kept.incident?.key,
        ] + hashes
      )
    }
  }

  private static func session(_ row: Row) -> KeptSession {
    let files = try? JSONDecoder().decode([String].self, from: Data((row["files"] as String).utf8))
    let session = Session(
      files: files ?? [],
      line: row["line"],
      focus: Pane(rawValue: row["focus"]) ?? .list,
      zoomed: (row["zoomed"] as Int?).flatMap(Pane.init(rawValue:))
    )
    let incident = (row["incident"] as String?).map { IncidentIdentity(key: $0, hashesOf: row) }
    return KeptSession(session, incident: incident)
  }
}
