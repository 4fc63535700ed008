import Glibc

/// Asks the kernel for large pages beneath buffers of many megabytes.
///
/// Memory that is touched for the first time costs a fault a page: for a table of a million rows they
/// are a hundred thousand faults of small pages, a fifth of all time spent on loading, and some
/// hundred of large ones. Where the kernel has no large pages to give, nothing changes.
enum LargePages {
  /// Smaller buffers would gain less than the last page that is filled in part costs in memory.
  private static let smallestBuffer = 1 << 22

  /// Makes room for elements to come, on large pages where they are many.
  static func reserve<Element>(_ count: Int, in array: inout [Element]) {
    array.reserveCapacity(count)
    let size = array.capacity * MemoryLayout<Element>.stride
    guard size >= smallestBuffer else { return }
    unsafe array.withUnsafeMutableBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      let page = sysconf(Int32(_SC_PAGESIZE))
      let start = (Int(bitPattern: base) + page - 1) / page * page
      let end = Int(bitPattern: base) + size
      // Refused where the kernel knows no large pages, which then are done without.
      _ = unsafe madvise(UnsafeMutableRawPointer(bitPattern: start), end - start, MADV_HUGEPAGE)
    }
  }
}
