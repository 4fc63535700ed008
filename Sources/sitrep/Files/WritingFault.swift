import Foundation

/// Why a file cannot be written, in words.
enum WritingFault {
  /// What the system has against it.
  static func reason(of error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error
    let code = (error as? POSIXError ?? underlying as? POSIXError)?.code
    switch (code, (error as? CocoaError)?.code) {
    case (.ENOSPC, _), (.EDQUOT, _), (_, .fileWriteOutOfSpace?): return "the disk is full"
    case (.EFBIG, _): return "no file may become so large"
    case (.EACCES, _), (.EPERM, _), (_, .fileWriteNoPermission?):
      return "it may not be written there"
    case (.EROFS, _), (_, .fileWriteVolumeReadOnly?): return "its disk can only be read"
    case (.ENOENT, _), (_, .fileNoSuchFile?): return "no file can be made there"
    case (.ENAMETOOLONG, _), (_, .fileWriteInvalidFileName?): return "no file can have this name"
    default: return error.localizedDescription
    }
  }
}
