import Glibc

/// How large compressed content may become: a file of some kilobytes can unpack to terabytes.
struct ExpansionLimit: Hashable, CustomStringConvertible {
  /// The most bytes of content.
  let bytes: Int

  /// 16 GiB, or half of the machine's memory where that is less.
  static let standard = Self(bytes: min(16 << 30, max(1 << 28, physicalMemory / 2)))

  var description: String {
    bytes >= 1 << 30
      ? "\(bytes >> 30) GiB"
      : bytes >= 1 << 20
        ? "\(bytes >> 20) MiB"
        : "\(bytes.grouped) bytes"
  }

  /// Throws when there is more than that.
  func check(_ count: Int) throws(ArchiveFault) {
    if count > bytes { throw .tooLarge(limit: self) }
  }

  private static var physicalMemory: Int {
    let (product, overflows) = sysconf(Int32(_SC_PHYS_PAGES))
      .multipliedReportingOverflow(by: sysconf(Int32(_SC_PAGESIZE)))
    return overflows || product <= 0 ? .max : product
  }
}
