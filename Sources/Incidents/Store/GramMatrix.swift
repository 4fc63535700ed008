/// The grams of the rows of one chunk, a bit each, while the chunk is being made.
struct GramMatrix {
  /// How many words of sixty-four rows there are.
  let wordCount: Int
  /// For each word of rows the bits of every gram, and one place for what is none; so that the rows at
  /// hand touch few kilobytes.
  private var bits: [UInt64]

  private static let stride = Gram.count + 1

  init(rowCount: Int) {
    wordCount = (rowCount + 63) / 64
    bits = Array(repeating: 0, count: wordCount * Self.stride)
  }

  /// Notes the grams of a row's text.
  ///
  /// - Complexity: O(*n*) in the bytes.
  mutating func add(_ bytes: [UInt8], in range: Range<Int>, row: Int) {
    let bit = UInt64(1) << UInt64(row & 63)
    let base = (row >> 6) * Self.stride
    unsafe bits.withUnsafeMutableBufferPointer { bits in
      unsafe bytes.withUnsafeBufferPointer { bytes in
        unsafe Gram.ofByte.withUnsafeBufferPointer { grams in
          unsafe Gram.classOfByte.withUnsafeBufferPointer { classes in
            unsafe Gram.ofPair.withUnsafeBufferPointer { pairs in
              var before = Gram.singles * Gram.pairStride
              for index in range {
                let byte = unsafe Int(bytes[index])
                let current = unsafe Int(classes[byte])
                unsafe bits[base &+ Int(grams[byte])] |= bit
                unsafe bits[base &+ Int(pairs[before &+ current])] |= bit
                before = current &* Gram.pairStride
              }
            }
          }
        }
      }
    }
  }

  /// How many rows have a gram.
  func count(of gram: Int) -> Int {
    (0..<wordCount).reduce(0) { $0 + bits[$1 * Self.stride + gram].nonzeroBitCount }
  }

  /// The rows that have a gram.
  func words(of gram: Int) -> [UInt64] {
    (0..<wordCount).map { bits[$0 * Self.stride + gram] }
  }
}
