import CZlib

/// Inflates a deflated stream block by block through the system's zlib.
///
/// A class, because zlib's state lies behind a pointer that must have one owner.
@safe final class Inflater {
  /// What is around the deflated bytes.
  enum Wrapping {
    /// Nothing, as in ZIP archives.
    case none
    /// A gzip header, and a checksum that is verified.
    case gzip
  }

  private let state: OpaquePointer
  /// Whether the stream has come to its proper end.
  private(set) var isAtEnd = false

  init(_ wrapping: Wrapping) throws(ArchiveFault) {
    guard let state = unsafe cz_open(Int32(wrapping == .gzip ? CZ_GZIP : CZ_RAW)) else {
      throw .noMemory
    }
    unsafe self.state = state
  }

  deinit { unsafe cz_close(state) }

  /// Begins anew, for the next member of the same kind.
  func reset() throws(ArchiveFault) {
    guard unsafe cz_reset(state) == Int32(CZ_MORE) else { throw .corrupt(reason: "invalid state") }
    isAtEnd = false
  }

  /// Inflates from an offset on, which moves behind what was taken.
  ///
  /// - Returns: At most `capacity` bytes; none when more input is wanted or the end is reached.
  /// - Throws: `ArchiveFault` for bytes that are no such stream.
  func inflate(
    _ input: [UInt8],
    from offset: inout Int,
    to end: Int,
    capacity: Int
  ) throws(ArchiveFault) -> [UInt8] {
    let end = min(end, input.count)
    guard !isAtEnd, offset >= 0, offset < end else { return [] }
    var result = Int32(CZ_MORE)
    var consumed = 0
    let start = offset
    let output = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      count = 0
      unsafe input.withUnsafeBufferPointer { bytes in
        guard let base = bytes.baseAddress, let room = buffer.baseAddress else {
          return
        }
        result = unsafe cz_inflate(
          state,
          base + start,
          end - start,
          &consumed,
          room,
          capacity,
          &count
        )
      }
    }
    offset += consumed
    switch result {
    case Int32(CZ_MORE): return output
    case Int32(CZ_END):
      isAtEnd = true
      return output
    case Int32(CZ_NO_MEMORY): throw .noMemory
    default: throw .corrupt(reason: unsafe String(cString: cz_message(state)))
    }
  }
}
