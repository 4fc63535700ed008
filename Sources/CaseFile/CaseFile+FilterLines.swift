import Dashboard
import GRDB

extension CaseFile {
  /// The filter lines used before, the newest last.
  ///
  /// - Throws: `CaseFileError`.
  public func filterHistory() throws(CaseFileError) -> [String] {
    try read { db in try String.fetchAll(db, sql: "SELECT line FROM filterLine ORDER BY turn") }
  }

  /// Puts a filter line behind those used before and forgets the oldest beyond the limit.
  ///
  /// - Throws: `CaseFileError`.
  public func keep(filterLine line: String) throws(CaseFileError) {
    try write { db in
      try db.execute(sql: "INSERT OR REPLACE INTO filterLine (line) VALUES (?)", arguments: [line])
      try db.execute(
        sql: """
          DELETE FROM filterLine WHERE turn NOT IN
            (SELECT turn FROM filterLine ORDER BY turn DESC LIMIT ?)
          """,
        arguments: [DashboardState.filterHistoryLimit]
      )
    }
  }
}
