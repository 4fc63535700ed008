import CPrefetch

/// Finds the rows whose text holds a needle, ASCII letters in either case, without copying the text.
///
/// Sixteen places are tried at a time: the first and the last byte of the needle are compared with
/// the bytes there, and only where both agree the rest is looked at (Muła's "SIMD-friendly
/// algorithms for substring searching"). Once a row is found the search goes on with the next one.
/// The needle must be in lower case; its bytes are compared as they are beyond ASCII.
struct SubstringSearch {
  private let needle: [UInt8]
  /// What is set in a byte before it is compared: 0x20 for letters, else nothing.
  private let caseBits: [UInt8]
  /// The first byte of the needle sixteen times over, then what is set before comparing, and the
  /// same of the last byte.
  private let first: SIMD16<UInt8>
  private let firstCase: SIMD16<UInt8>
  private let final: SIMD16<UInt8>
  private let finalCase: SIMD16<UInt8>
  /// How many bytes of a row are asked for ahead; what follows them is foreseen.
  static let mostFetched = 1024
  /// The only field of each row to look at, or `nil` for the whole row.
  private let field: Int?

  init(_ needle: some Sequence<UInt8>, field: Int? = nil) {
    self.needle = Array(needle)
    caseBits = self.needle.map { $0.isLowercaseASCIILetter ? 0x20 : 0 }
    self.field = field
    first = SIMD16(repeating: self.needle.first ?? 0)
    firstCase = SIMD16(repeating: caseBits.first ?? 0)
    final = SIMD16(repeating: self.needle.last ?? 0)
    finalCase = SIMD16(repeating: caseBits.last ?? 0)
  }

  /// Adds the rows of the runs that hold the needle to the result.
  ///
  /// `starts` gives where each row begins, with one more entry for the end of the last one.
  ///
  /// - Complexity: O(*n*) in the bytes of the rows.
  func search(
    _ bytes: [UInt8],
    starts: [Int],
    runs: some Collection<Range<Int>>,
    into result: inout RowSet
  ) {
    guard !needle.isEmpty else {
      for row in runs.joined() { result.insert(row) }
      return
    }
    result.update { words in
      // The buffers are opened once for all runs: a run may be a single short row.
      unsafe bytes.withUnsafeBytes { text in
        unsafe starts.withUnsafeBufferPointer { starts in
          for run in runs where !run.isEmpty && run.upperBound < starts.count {
            unsafe search(text, starts: starts, rows: run, into: &words, firstRow: 0)
          }
        }
      }
    }
  }

  /// Sets the bits of the rows that hold the needle, among those of a set that lie in a range of its
  /// words; the first bit of the result stands for the first row of that range.
  ///
  /// - Complexity: O(*n*) in the bytes of the rows.
  func search(
    _ bytes: [UInt8],
    starts: [Int],
    rows: RowSet,
    inWords range: Range<Int>,
    into result: inout [UInt64]
  ) {
    guard !needle.isEmpty else {
      for (index, word) in range.enumerated() { result[index] = rows.words[word] }
      return
    }
    unsafe bytes.withUnsafeBytes { text in
      unsafe starts.withUnsafeBufferPointer { starts in
        for index in range {
          let isDense = rows.words[index] == ~0
          var ahead = isDense || index + 1 == range.upperBound ? 0 : rows.words[index + 1]
          rows.forEachRun(inWords: index..<index + 1) { run in
            guard run.upperBound < starts.count else { return }
            unsafe fetch(&ahead, run.count, after: index, of: text, starts: starts)
            unsafe search(
              text,
              starts: starts,
              rows: run,
              into: &result,
              firstRow: range.lowerBound << 6
            )
          }
          unsafe fetch(&ahead, 64, after: index, of: text, starts: starts)
        }
      }
    }
  }

  /// Asks for the text of the next few rows of the word of rows after the one at hand.
  ///
  /// Rows that lie scattered are no pattern that a processor foresees: without this, most of the time
  /// would be spent waiting for memory.
  @inline(__always)
  private func fetch(
    _ ahead: inout UInt64,
    _ count: Int,
    after index: Int,
    of text: UnsafeRawBufferPointer,
    starts: UnsafeBufferPointer<Int>
  ) {
    var count = count
    while ahead != 0, count > 0 {
      let row = (index &+ 1) << 6 &+ ahead.trailingZeroBitCount
      ahead &= ahead &- 1
      count &-= 1
      guard row + 1 < starts.count else { return }
      var place = unsafe starts[row]
      let end = unsafe min(starts[row + 1], place + Self.mostFetched)
      while place < end {
        unsafe cp_prefetch(text.baseAddress?.advanced(by: place))
        place &+= 64
      }
    }
  }

  @inline(__always)
  private func search(
    _ text: UnsafeRawBufferPointer,
    starts: UnsafeBufferPointer<Int>,
    rows: Range<Int>,
    into result: inout [UInt64],
    firstRow: Int
  ) {
    var row = rows.lowerBound
    var position = unsafe starts[row]
    let end = unsafe starts[rows.upperBound]
    while let hit = unsafe next(in: text, from: position, to: end) {
      row = unsafe self.row(at: hit, from: row, to: rows.upperBound, in: starts)
      let (start, rowEnd) = unsafe (starts[row], starts[row + 1])
      switch unsafe place(of: hit, in: text, rowStart: start, rowEnd: rowEnd) {
      case .hit:
        result[(row - firstRow) >> 6] |= 1 << UInt64((row - firstRow) & 63)
        position = rowEnd
      case .later(let later): position = later
      case .none: position = rowEnd
      }
    }
  }

  /// The first place from the position on where the needle stands before the end.
  @inline(__always)
  func next(in text: UnsafeRawBufferPointer, from position: Int, to end: Int) -> Int? {
    var position = position
    let length = needle.count
    let last = end - length
    let lastBlock = text.count - length - 15
    while position <= last, position <= lastBlock {
      let head = unsafe text.loadUnaligned(fromByteOffset: position, as: SIMD16<UInt8>.self)
      let tail = unsafe text.loadUnaligned(
        fromByteOffset: position + length - 1,
        as: SIMD16<UInt8>.self
      )
      let mask = ((head | firstCase) .== first) .& ((tail | finalCase) .== final)
      let lanes = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
      var left = lanes[0]
      var right = lanes[1]
      while left | right != 0 {
        let isLeft = left != 0
        let bit = isLeft ? left.trailingZeroBitCount : right.trailingZeroBitCount
        let place = position &+ (bit >> 3) &+ (isLeft ? 0 : 8)
        let isHit = unsafe isNeedle(at: place, in: text)
        if isHit { return place <= last ? place : nil }
        let lane = ~(UInt64(0xff) << UInt64(bit & 56))
        if isLeft { left &= lane } else { right &= lane }
      }
      position += 16
    }
    while position <= last {
      if unsafe isNeedle(at: position, in: text) { return position }
      position += 1
    }
    return nil
  }

  @inline(__always)
  private func isNeedle(at place: Int, in text: UnsafeRawBufferPointer) -> Bool {
    var index = 0
    while index < needle.count {
      if unsafe text[place &+ index] | caseBits[index] != needle[index] { return false }
      index &+= 1
    }
    return true
  }

  /// The row that a place lies in, looked for in growing steps from a row before it.
  @inline(__always)
  private func row(
    at place: Int,
    from row: Int,
    to end: Int,
    in starts: UnsafeBufferPointer<Int>
  ) -> Int {
    var low = row
    var step = 1
    while low + step < end, unsafe starts[low + step] <= place {
      low += step
      step *= 2
    }
    var high = min(low + step, end)
    while high - low > 1 {
      let middle = (low + high) / 2
      if unsafe starts[middle] <= place { low = middle } else { high = middle }
    }
    return low
  }

  private enum Place {
    case hit
    case later(Int)
    case none
  }

  /// Whether a place lies in the wanted field, or where that field begins when it comes later.
  @inline(__always)
  private func place(
    of hit: Int,
    in text: UnsafeRawBufferPointer,
    rowStart: Int,
    rowEnd: Int
  ) -> Place {
    guard let field else { return .hit }
    var index = 0
    var position = rowStart
    while position < hit {
      if unsafe text[position] == TextArena.fieldEnd { index += 1 }
      position += 1
    }
    if index == field { return .hit }
    guard index < field else { return .none }
    while position < rowEnd, index < field {
      if unsafe text[position] == TextArena.fieldEnd { index += 1 }
      position += 1
    }
    return index == field && position < rowEnd ? .later(position) : .none
  }
}
