import Foundation
import GRDB

/// What is kept between runs: marks, notes, saved views, sessions and filter lines, in SQLite.
///
/// Several programs may have the file open at once: each change is one small transaction about one
/// incident, view or line, so that none overwrites what another has done.
public final class CaseFile: Sendable {
  /// The name of the file in its folder.
  public static let fileName = "case.sqlite"

  /// Where the file is.
  public let path: String
  private let database: DatabaseQueue

  /// Opens the file in a folder, and makes both when they are not there; only the user may look in.
  ///
  /// `patience` is how long to wait, in seconds, for another program that is writing.
  ///
  /// - Throws: `CaseFileError` when the file cannot be used.
  public init(folder: String, patience: Double = 5) throws(CaseFileError) {
    path = folder + "/" + Self.fileName
    do {
      try FileManager.default.createDirectory(
        atPath: folder,
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700]
      )
    } catch {
      throw .noFolder(path: folder, reason: error.localizedDescription)
    }
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.journalMode = .wal
    configuration.label = "case file"
    let isMine: Bool
    do {
      database = try DatabaseQueue(path: path, configuration: configuration)
      isMine = try Self.migrate(database)
    } catch {
      throw CaseFileError(error, path: path)
    }
    if !isMine { throw .newer(path: path) }
  }

  /// Whether there is a case file in a folder.
  public static func exists(in folder: String) -> Bool {
    FileManager.default.fileExists(atPath: folder + "/" + fileName)
  }

  /// Looks something up.
  func read<Value>(_ body: (Database) throws -> Value) throws(CaseFileError) -> Value {
    do { return try database.read(body) } catch { throw CaseFileError(error, path: path) }
  }

  /// Changes something, all of it or nothing.
  func write(_ body: (Database) throws -> Void) throws(CaseFileError) {
    do { try database.write(body) } catch { throw CaseFileError(error, path: path) }
  }
}
