/// The features of a row's folded text that the index knows: single printable ASCII characters, pairs
/// of neighbouring letters and pairs of neighbouring digits.
///
/// Each has a number. A row that holds a text must have all of the text's grams; a text that is one
/// gram is held by exactly the rows that have it.
enum Gram {
  /// How many grams are single characters; they come first.
  static let singles = 69
  private static let firstLetterPair = singles
  private static let firstDigitPair = firstLetterPair + 26 * 26
  /// How many grams there are.
  static let count = firstDigitPair + 100
  /// Stands for a byte or pair that is no gram.
  static let none = count

  /// The gram of each byte, a letter in either case.
  static let ofByte: [UInt16] = {
    var next = UInt16(36)
    return (0...255 as ClosedRange<UInt8>).map { byte in
      let lowered = FoldedText.lowered(byte)
      if lowered.isLowercaseASCIILetter { return UInt16(lowered - UInt8(ascii: "a")) }
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        return UInt16(byte - UInt8(ascii: "0")) + 26
      }
      guard (0x20...0x7e).contains(byte) else { return UInt16(none) }
      defer { next += 1 }
      return next
    }
  }()

  /// How wide a row of `ofPair` is.
  static let pairStride = 72

  /// The gram of two neighbours, by the classes of both.
  static let ofPair: [UInt16] = {
    var table = Array(repeating: UInt16(none), count: pairStride * pairStride)
    for left in 0..<36 {
      for right in 0..<36 where (left < 26) == (right < 26) {
        let pair =
          left < 26
          ? firstLetterPair + left * 26 + right : firstDigitPair + (left - 26) * 10 + right - 26
        table[left * pairStride + right] = UInt16(pair)
      }
    }
    return table
  }()

  /// The class of each byte, an index into `ofPair`: its gram, or one number for all that have none.
  static let classOfByte: [UInt8] = ofByte.map { $0 == none ? UInt8(singles) : UInt8($0) }

  /// The grams that every row with this folded text has, and whether having them is enough.
  static func needed(for text: some Collection<UInt8>) -> (grams: [Int], isEnough: Bool) {
    let bytes = Array(text)
    var grams: Set<Int> = []
    var isCovered = Array(repeating: false, count: bytes.count)
    for index in bytes.indices.dropLast() {
      let pair = Int(
        ofPair[
          Int(classOfByte[bytes[index]]) * pairStride
            + Int(classOfByte[bytes[index + 1]])
        ]
      )
      guard pair != none else { continue }
      grams.insert(pair)
      isCovered[index] = true
      isCovered[index + 1] = true
    }
    for index in bytes.indices where !isCovered[index] && ofByte[bytes[index]] != none {
      grams.insert(Int(ofByte[bytes[index]]))
    }
    let isEnough = grams.count == 1 && (bytes.count == 1 || bytes.count == 2 && isCovered[0])
    return (grams.sorted(), isEnough)
  }
}

extension Array {
  /// The element at a byte's place.
  @inline(__always)
  fileprivate subscript(byte: UInt8) -> Element { self[Int(byte)] }
}
