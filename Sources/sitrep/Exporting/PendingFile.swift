import Foundation
import TerminalUI

/// A file that is written beside its place under another name, and put there only once it is whole.
struct PendingFile: ~Copyable {
  /// The bytes written so far.
  private(set) var size = 0
  private let place: URL
  private let draft: URL
  private let handle: FileHandle
  private var isDone = false

  /// Begins a file for a place.
  ///
  /// - Throws: The system's reason when its folder cannot be written to.
  init(for place: URL) throws {
    self.place = place
    let name = ".\(place.lastPathComponent.prefix(60)).\(UUID().uuidString.prefix(8)).part"
    draft = place.deletingLastPathComponent().appendingPathComponent(name)
    try Data().write(to: draft, options: .withoutOverwriting)
    do { handle = try FileHandle(forWritingTo: draft) } catch {
      try? FileManager.default.removeItem(at: draft)
      throw error
    }
  }

  /// Writes what comes next.
  ///
  /// - Throws: The system's reason, such as a full disk.
  mutating func append(_ bytes: ArraySlice<UInt8>) throws {
    try handle.write(contentsOf: Data(bytes))
    size += bytes.count
  }

  /// Puts the file in its place, where a file may stand that is to be replaced.
  ///
  /// - Throws: `CocoaError.fileWriteFileExists` when one has come there that may not, else the
  ///   system's reason.
  mutating func publish(replacing: Bool) throws {
    // A disk that is full may say so only now.
    try handle.synchronize()
    if replacing {
      // Foundation's own way loses both files where it fails.
      let number = FileReplacement.rename(draft.path, to: place.path)
      if number != 0 { throw POSIXError(POSIXErrorCode(rawValue: number) ?? .EIO) }
      isDone = true
      return
    }
    let manager = FileManager.default
    do {
      // A link never takes the place of what is there, whoever was faster.
      try manager.linkItem(at: draft, to: place)
      try? manager.removeItem(at: draft)
    } catch {
      guard !Self.exists(place) else { throw CocoaError(.fileWriteFileExists) }
      // Not every file system has links.
      try manager.moveItem(at: draft, to: place)
    }
    isDone = true
  }

  deinit {
    try? handle.close()
    if !isDone { try? FileManager.default.removeItem(at: draft) }
  }

  /// Whether something stands at a place, be it a link to nowhere.
  static func exists(_ place: URL) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: place.path)) != nil
  }
}
