import Foundation

/// Why a file cannot be written, in words.
enum WritingFault {
  /// What the system has against it.
  static func reason(of error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error
    switch (code(of: error) ?? underlying.flatMap(code), (error as? CocoaError)?.code) {
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

  /// The system's number; what Foundation wraps does not pass for a `POSIXError`.
  private static func code(of error: any Error) -> POSIXErrorCode? {
    let error = error as NSError
    return error.domain == NSPOSIXErrorDomain ? POSIXErrorCode(rawValue: Int32(error.code)) : nil
  }
}
