import Glibc

/// What the system says of a file, to tell whether it is still the same and has changed.
struct FileState: Equatable {
  private let device: UInt
  private let inode: UInt
  /// The size in bytes.
  let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  /// Asks for the state of a path, or `nil` when there is no regular file.
  init?(path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
    size = max(0, Int(status.st_size))
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }

  /// Whether a source is a named pipe.
  static func isPipe(_ source: Source) -> Bool {
    var status = stat()
    guard source.content == .path, unsafe stat(source.name, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFIFO
  }

  /// Whether both are the same file, whatever stands in it.
  func isSameFile(as other: Self) -> Bool { device == other.device && inode == other.inode }
}
