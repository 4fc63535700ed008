import CPrefetch

extension SubstringSearch {
  /// Sets the bits of the rows that hold the needle, as the search of whole rows does, but begins in
  /// each row at the place that is known, and notes where the needle stands.
  ///
  /// The places are those of the rows of the range, for a beginning of the needle.
  ///
  /// - Complexity: O(*n*) in the bytes of the rows behind the known places.
  func search(
    _ bytes: [UInt8],
    starts: [Int],
    rows: RowSet,
    inWords range: Range<Int>,
    into result: inout [UInt64],
    places: inout [UInt16]
  ) {
    let firstRow = range.lowerBound << 6
    unsafe bytes.withUnsafeBytes { text in
      unsafe starts.withUnsafeBufferPointer { starts in
        unsafe places.withUnsafeMutableBufferPointer { places in
          for index in range {
            var left = rows.words[index]
            if index + 1 < range.upperBound {
              unsafe fetch(rows.words[index + 1], index + 1, text, starts, places, firstRow)
            }
            var found: UInt64 = 0
            while left != 0 {
              let bit = left.trailingZeroBitCount
              left &= left &- 1
              let row = index << 6 &+ bit
              let place = unsafe self.place(inRow: row, text, starts, places[row &- firstRow])
              unsafe places[row &- firstRow] = place
              if place != FirstHits.absent { found |= 1 << UInt64(bit) }
            }
            result[index - range.lowerBound] |= found
          }
        }
      }
    }
  }

  /// Where the needle stands in a row; `unknown` when that is too far in to be noted.
  @inline(__always)
  private func place(
    inRow row: Int,
    _ text: UnsafeRawBufferPointer,
    _ starts: UnsafeBufferPointer<Int>,
    _ known: UInt16
  ) -> UInt16 {
    if known == FirstHits.absent { return known }
    let (start, end) = unsafe (starts[row], starts[row + 1])
    let from = known == FirstHits.unknown ? start : start + Int(known)
    guard let hit = unsafe next(in: text, from: from, to: end) else { return FirstHits.absent }
    return hit - start < Int(FirstHits.absent) ? UInt16(hit - start) : FirstHits.unknown
  }

  /// Asks for the text of the rows of a word: of the known place, or of the row from its start.
  @inline(__always)
  private func fetch(
    _ rows: UInt64,
    _ index: Int,
    _ text: UnsafeRawBufferPointer,
    _ starts: UnsafeBufferPointer<Int>,
    _ places: UnsafeMutableBufferPointer<UInt16>,
    _ firstRow: Int
  ) {
    // Neighbours are foreseen by the processor.
    guard rows != ~0 else { return }
    var left = rows
    while left != 0 {
      let row = index << 6 &+ left.trailingZeroBitCount
      left &= left &- 1
      let known = unsafe places[row &- firstRow]
      if known == FirstHits.absent { continue }
      var place = unsafe starts[row] + (known == FirstHits.unknown ? 0 : Int(known))
      let length = known == FirstHits.unknown ? Self.mostFetched : 64
      let end = unsafe min(starts[row + 1], place + length)
      while place < end {
        unsafe cp_prefetch(text.baseAddress?.advanced(by: place))
        place &+= 64
      }
    }
  }
}
