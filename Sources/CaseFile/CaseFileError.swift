import GRDB
import Incidents

/// Why the case file cannot keep or tell something.
public enum CaseFileError: Error, Hashable, Sendable {
  /// The folder cannot be made, for this reason.
  case noFolder(path: String, reason: String)
  /// The file is no database, or a damaged one.
  case damaged(path: String)
  /// Another program holds the file and does not let go.
  case locked(path: String)
  /// The file or its folder cannot be written to.
  case readOnly(path: String)
  /// A newer sitrep has changed the file in ways that this one does not know.
  case newer(path: String)
  /// Anything else, in the database's words.
  case failed(path: String, reason: String)

  /// Sorts an error of the database.
  init(_ error: any Error, path: String) {
    guard let error = error as? DatabaseError else {
      self = .failed(path: path, reason: "\(error)")
      return
    }
    switch error.resultCode {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
      self = .readOnly(path: path)
    default:
      self = .failed(path: path, reason: error.message ?? "code \(error.resultCode.rawValue)")
    }
  }
}

extension CaseFileError: CustomStringConvertible {
  /// The sentence that the user reads.
  public var description: String {
    switch self {
    case .noFolder(let path, let reason):
      "the case file's folder \(VisibleText(path)) cannot be made: \(VisibleText(reason))"
    case .damaged(let path): "the case file \(VisibleText(path)) is damaged or no case file"
    case .locked(let path): "the case file \(VisibleText(path)) is locked by another program"
    case .readOnly(let path): "the case file \(VisibleText(path)) cannot be written to"
    case .newer(let path): "the case file \(VisibleText(path)) was written by a newer sitrep"
    case .failed(let path, let reason):
      "the case file \(VisibleText(path)) fails: \(VisibleText(reason))"
    }
  }
}
