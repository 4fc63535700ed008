/// Writes the fields of a text arena one behind the other into room that was made for all of them.
@safe struct FieldWriter {
  private let room: UnsafeMutableRawBufferPointer
  /// How many bytes were written.
  private(set) var count = 0

  /// Begins at the start of a room.
  init(_ room: UnsafeMutableBufferPointer<UInt8>) {
    unsafe self.room = UnsafeMutableRawBufferPointer(room)
  }

  /// Adds a stretch of text as a field.
  @inline(__always)
  mutating func append(_ range: Range<Int>, of text: Span<UInt8>) {
    let (start, size) = (range.lowerBound, range.count)
    unsafe precondition(size < room.count - count, "no room was made for a field")
    unsafe text.withUnsafeBytes { bytes in
      if unsafe size <= 16 && start + 16 <= bytes.count && count + 16 <= room.count {
        // What is written too much, the next field writes over; a copy of fixed length is no call.
        let word = unsafe bytes.loadUnaligned(fromByteOffset: start, as: SIMD2<UInt64>.self)
        unsafe room.storeBytes(of: word, toByteOffset: count, as: SIMD2<UInt64>.self)
      } else {
        let stretch = unsafe UnsafeRawBufferPointer(rebasing: bytes[range])
        unsafe UnsafeMutableRawBufferPointer(rebasing: room[count...]).copyMemory(from: stretch)
      }
    }
    count += size
    unsafe room[count] = TextArena.fieldEnd
    count += 1
  }

  /// Takes back what was written behind a place.
  mutating func shorten(to count: Int) { self.count = count }
}
