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
    copy(range, of: text)
    count += range.count
    unsafe room[count] = TextArena.fieldEnd
    count += 1
  }

  /// Adds cells as fields that stand in a text one behind the other with a byte between them.
  ///
  /// All of them are one copy, in which the bytes between them are written over.
  @inline(__always)
  mutating func append(_ cells: Span<RecordCell>, of text: Span<UInt8>) {
    let start = cells[0].start
    let size = cells[cells.count - 1].end - start
    copy(start..<start + size, of: text)
    for index in cells.indices {
      let end = cells[index].end - start
      precondition(end >= 0 && end <= size, "cells are not one behind the other")
      unsafe room[count + end] = TextArena.fieldEnd
    }
    count += size + 1
  }

  /// Takes back the fields at the end that hold nothing, down to a place behind another field.
  mutating func removeEmptyFields(behind place: Int) {
    while count > max(place, 1), unsafe room[count - 2] == TextArena.fieldEnd { count -= 1 }
  }

  /// Copies a stretch of text behind what was written, where there is room for it and a byte more.
  @inline(__always)
  private func copy(_ range: Range<Int>, of text: Span<UInt8>) {
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
  }
}
