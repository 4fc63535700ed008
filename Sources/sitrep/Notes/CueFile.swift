import Briefing
import Foundation
import Glibc

/// The small file by which a presentation tells where it stands; gone when nobody presents.
struct CueFile: Sendable {
  /// Where it is, for whoever watches the folder.
  let path: String

  /// Names the file of a board, by where the board really lies.
  init(board: String, in folder: String) {
    let real = URL(fileURLWithPath: board).resolvingSymlinksInPath().path
    // FNV-1a: the name has to be the same in two processes, and to give no path away.
    let hash = real.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    path = folder + "/cue-" + String(hash, radix: 36)
  }

  /// The file of a board in the first of the folders that can be used, which is made; `nil` if none.
  static func make(board: String, in folders: [String]) -> CueFile? {
    let folder = folders.first { folder in
      let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
      let isThere: Void? = try? FileManager.default.createDirectory(
        atPath: folder,
        withIntermediateDirectories: true,
        attributes: attributes
      )
      return isThere != nil && FileManager.default.isWritableFile(atPath: folder)
    }
    return folder.map { CueFile(board: board, in: $0) }
  }

  /// Tells where the presentation stands; whoever reads sees the old cue or the new one.
  ///
  /// That it cannot be told must not disturb the presentation.
  func write(_ cue: Cue) {
    try? Data(cue.text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
  }

  /// Where the presentation stands, `nil` when nobody presents; a presenter that was killed could
  /// not take its file away.
  func read() -> Cue? {
    guard let bytes = FileManager.default.contents(atPath: path),
      let cue = Cue(text: String(decoding: bytes, as: UTF8.self)),
      kill(cue.process, 0) == 0 || errno != ESRCH
    else { return nil }
    return cue
  }

  /// Takes the file away, unless another presentation of the board has taken it over.
  func remove(ifOf process: Int32) {
    guard let cue = read(), cue.process == process else { return }
    try? FileManager.default.removeItem(atPath: path)
  }
}
