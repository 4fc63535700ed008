import GRDB

extension CaseFile {
  /// The steps from nothing to the present tables; one that is out is never changed.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 remarks and views", migrate: makeRemarksAndViews)
    migrator.registerMigration("2 sessions and filter lines", migrate: makeSessions)
    return migrator
  }

  /// So many programs may start at the same moment and be in each other's way at every step.
  private static let mostAttempts = 16

  /// Makes the tables that are missing; `false` when a newer program has made others.
  ///
  /// A program that starts at the same moment may take a step between the look at what is missing and
  /// the step, which then fails: a further look finds less to do.
  static func migrate(_ database: DatabaseQueue) throws -> Bool {
    let migrator = migrator
    var attempts = 0
    while true {
      do {
        guard try !database.read(migrator.hasBeenSuperseded) else { return false }
        try migrator.migrate(database)
        return true
      } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
        attempts += 1
        guard attempts < mostAttempts else { throw error }
      }
    }
  }

  /// Marks and notes by dataset and incident, with the hashes that tell whether it is still the same
  /// one; views by dataset, with an empty one for those of any.
  @Sendable private static func makeRemarksAndViews(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE remark (
          dataset TEXT NOT NULL,
          incident TEXT NOT NULL,
          dateHash INTEGER NOT NULL,
          placeHash INTEGER NOT NULL,
          textHash INTEGER NOT NULL,
          isMarked INTEGER NOT NULL DEFAULT 0,
          note TEXT NOT NULL DEFAULT '',
          changed TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP,
          PRIMARY KEY (dataset, incident)
        ) WITHOUT ROWID;
        CREATE TABLE savedView (
          dataset TEXT NOT NULL,
          name TEXT NOT NULL,
          line TEXT NOT NULL,
          changed TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP,
          PRIMARY KEY (dataset, name)
        ) WITHOUT ROWID;
        """
    )
  }

  @Sendable private static func makeSessions(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE session (
          turn INTEGER PRIMARY KEY AUTOINCREMENT,
          dataset TEXT NOT NULL UNIQUE,
          files TEXT NOT NULL,
          line TEXT NOT NULL,
          focus INTEGER NOT NULL,
          zoomed INTEGER,
          incident TEXT,
          dateHash INTEGER NOT NULL DEFAULT 0,
          placeHash INTEGER NOT NULL DEFAULT 0,
          textHash INTEGER NOT NULL DEFAULT 0
        );
        CREATE TABLE filterLine (
          turn INTEGER PRIMARY KEY AUTOINCREMENT,
          line TEXT NOT NULL UNIQUE
        );
        """
    )
  }
}
