import Foundation
import Glibc

/// Drafts of a file whose writers were killed before they could take them away.
enum AbandonedDrafts {
  /// Tells others that a draft is being written, as long as its file is open.
  static func claim(_ handle: FileHandle) {
    _ = flock(handle.fileDescriptor, LOCK_EX | LOCK_NB)
  }

  /// Takes away drafts in a folder that nobody writes any more.
  ///
  /// - Parameters:
  ///   - folder: Where they lie.
  ///   - prefix: What their names begin with.
  ///   - age: The seconds for which nothing was written to them; one that was just made may not be
  ///     claimed yet.
  static func remove(in folder: URL, prefix: String, age: TimeInterval = 60) {
    let manager = FileManager.default
    for name in (try? manager.contentsOfDirectory(atPath: folder.path)) ?? [] {
      // The name, eight characters, the ending.
      guard name.hasPrefix(prefix), name.hasSuffix(StagedFile.ending),
        name.utf8.count == prefix.utf8.count + 8 + StagedFile.ending.utf8.count
      else { continue }
      let draft = folder.appendingPathComponent(name)
      let date = (try? manager.attributesOfItem(atPath: draft.path))?[.modificationDate] as? Date
      guard let date, date.timeIntervalSinceNow < -age,
        let handle = try? FileHandle(forUpdating: draft)
      else { continue }
      if flock(handle.fileDescriptor, LOCK_EX | LOCK_NB) == 0 {
        try? manager.removeItem(at: draft)
      }
      try? handle.close()
    }
  }
}
