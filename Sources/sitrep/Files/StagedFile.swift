import Foundation
import TerminalUI

/// A file that is written beside its place under another name, and takes it only once it is complete;
/// until then the one before stays.
///
/// What is no ordinary file, a pipe perhaps, is written as it comes.
final class StagedFile {
  /// The bytes written so far.
  private(set) var size = 0
  private let target: String
  /// Where it is written meanwhile; `nil` for what is written in place, or has taken its place.
  private var stage: String?
  /// What takes it away when a signal ends the program.
  private var watch: UnfinishedFile?
  private var handle: FileHandle?

  /// What the names of files end in that are not complete.
  static let ending = ".part"

  /// Opens it.
  ///
  /// - Throws: What the system says against it.
  init(_ path: String) throws {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    self.target = target
    let type = try? FileManager.default.attributesOfItem(atPath: target)[.type]
    if type != nil, !FileManager.default.isWritableFile(atPath: target) {
      throw CocoaError(.fileWriteNoPermission)
    }
    if type == nil || type as? FileAttributeType == .typeRegular {
      let place = URL(fileURLWithPath: target)
      let folder = place.deletingLastPathComponent()
      let prefix = ".\(place.lastPathComponent.prefix(60))."
      AbandonedDrafts.remove(in: folder, prefix: prefix)
      let name = prefix + UUID().uuidString.prefix(8) + Self.ending
      let draft = folder.appendingPathComponent(name)
      watch = UnfinishedFile(draft.path)
      try Data().write(to: draft, options: .withoutOverwriting)
      stage = draft.path
    }
    do {
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: stage ?? target))
      if stage != nil { AbandonedDrafts.claim(handle) }
      self.handle = handle
    } catch {
      discard()
      throw error
    }
  }

  deinit { discard() }

  /// Writes bytes behind what is there.
  ///
  /// - Throws: The system's reason, such as a full disk.
  func write(_ bytes: some DataProtocol) throws {
    try handle?.write(contentsOf: bytes)
    size += bytes.count
  }

  /// Makes sure that everything is on disk; nothing can be written any more.
  func complete() throws {
    // A disk that is full may say so only now; a pipe cannot be synchronized.
    if stage != nil { try handle?.synchronize() }
    try handle?.close()
    handle = nil
  }

  /// Puts the complete file in its place.
  ///
  /// - Throws: `CocoaError.fileWriteFileExists` when one has come there that is not to be replaced,
  ///   else the system's reason.
  func takePlace(replacing: Bool = true) throws {
    guard let stage else { return }
    if replacing {
      // Foundation's own way loses both files where it fails.
      let obstacle = FilePlacement.rename(stage, to: target)
      if obstacle != 0 { throw POSIXError(POSIXErrorCode(rawValue: obstacle) ?? .EIO) }
    } else {
      try link(stage)
    }
    self.stage = nil
    watch = nil
  }

  /// A link never takes the place of what is there, whoever was faster.
  private func link(_ stage: String) throws {
    let manager = FileManager.default
    do {
      try manager.linkItem(atPath: stage, toPath: target)
      try? manager.removeItem(atPath: stage)
    } catch {
      guard !Self.exists(target) else { throw CocoaError(.fileWriteFileExists) }
      // Not every file system has links.
      try manager.moveItem(atPath: stage, toPath: target)
    }
  }

  /// Throws away what was written, unless it has taken its place.
  func discard() {
    try? handle?.close()
    handle = nil
    if let stage { try? FileManager.default.removeItem(atPath: stage) }
    stage = nil
    watch = nil
  }

  /// Whether something stands at a place, be it a link to nowhere.
  static func exists(_ path: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: path)) != nil
  }
}
