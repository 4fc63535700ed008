public import Dashboard
import GRDB
public import Incidents

extension CaseFile {
  /// The views of a dataset and those of any, by name.
  ///
  /// - Throws: `CaseFileError`.
  /// - Complexity: O(*n* log *n*) in the views.
  public func views(of dataset: DatasetIdentity) throws(CaseFileError) -> [SavedView] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: "SELECT * FROM savedView WHERE dataset IN (?, '') ORDER BY name, dataset = ''",
        arguments: [dataset.key]
      )
      return rows.map { row in
        SavedView(
          name: row["name"],
          line: row["line"],
          isForAnyDataset: row["dataset"] == ""
        )
      }
    }
  }

  /// The view of that name, whichever dataset it was made for; of several the one changed last.
  ///
  /// - Throws: `CaseFileError`.
  public func view(named name: String) throws(CaseFileError) -> SavedView? {
    try read { db in
      try Row.fetchOne(
        db,
        sql: "SELECT * FROM savedView WHERE name = ? ORDER BY changed DESC, dataset LIMIT 1",
        arguments: [name]
      )
      .map { SavedView(name: $0["name"], line: $0["line"], isForAnyDataset: $0["dataset"] == "") }
    }
  }

  /// Keeps a view in place of the one that had its name.
  ///
  /// - Throws: `CaseFileError`.
  public func keep(_ view: SavedView, of dataset: DatasetIdentity) throws(CaseFileError) {
    try write { db in
      try db.execute(
        sql: """
          INSERT INTO savedView (dataset, name, line) VALUES (?, ?, ?)
          ON CONFLICT DO UPDATE SET line = excluded.line, changed = CURRENT_TIMESTAMP
          """,
        arguments: [view.isForAnyDataset ? "" : dataset.key, view.name, view.line]
      )
    }
  }

  /// Throws a view away.
  ///
  /// - Throws: `CaseFileError`.
  public func remove(_ view: SavedView, of dataset: DatasetIdentity) throws(CaseFileError) {
    try write { db in
      try db.execute(
        sql: "DELETE FROM savedView WHERE dataset = ? AND name = ?",
        arguments: [view.isForAnyDataset ? "" : dataset.key, view.name]
      )
    }
  }
}
