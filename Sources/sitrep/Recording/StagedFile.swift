import Foundation
import TerminalUI

/// A file that takes its place only once it is complete; until then the one before stays.
///
/// What is no ordinary file, a pipe perhaps, is written as it comes.
final class StagedFile {
  private let target: String
  /// Where it is written meanwhile, `nil` for what is written in place.
  private let stage: String?
  private var handle: FileHandle?

  /// Opens it.
  ///
  /// - Throws: What the system says against it.
  init(_ path: String) throws {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    self.target = target
    let type = try? FileManager.default.attributesOfItem(atPath: target)[.type]
    let isThere = type != nil
    let isOrdinary = !isThere || type as? FileAttributeType == .typeRegular
    if isThere, !FileManager.default.isWritableFile(atPath: target) {
      throw CocoaError(.fileWriteNoPermission)
    }
    if isOrdinary {
      let folder = (target as NSString).deletingLastPathComponent as NSString
      let process = ProcessInfo.processInfo.processIdentifier
      let name = ".\((target as NSString).lastPathComponent).\(process).partial"
      let stage = folder.appendingPathComponent(name)
      self.stage = stage
      try Data().write(to: URL(fileURLWithPath: stage))
    } else {
      stage = nil
    }
    do {
      handle = try FileHandle(forWritingTo: URL(fileURLWithPath: stage ?? target))
    } catch {
      discard()
      throw error
    }
  }

  /// Writes a text behind what is there.
  func write(_ text: String) throws {
    try handle?.write(contentsOf: Data(text.utf8))
  }

  /// Makes sure that everything is on disk; nothing can be written any more.
  func complete() throws {
    // A pipe cannot be synchronized.
    if stage != nil { try handle?.synchronize() }
    try handle?.close()
    handle = nil
  }

  /// Puts the complete file in its place.
  func takePlace() throws {
    guard let stage else { return }
    let obstacle = FilePlacement.rename(stage, to: target)
    if obstacle != 0 { throw POSIXError(POSIXErrorCode(rawValue: obstacle) ?? .EIO) }
  }

  /// Throws away what was written, unless it has taken its place.
  func discard() {
    try? handle?.close()
    handle = nil
    if let stage { try? FileManager.default.removeItem(atPath: stage) }
  }
}
