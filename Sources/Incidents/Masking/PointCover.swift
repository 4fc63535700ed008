/// Covers a point's figures where texts repeat them: in a column of geometries, in a link to a map.
struct PointCover {
  private let figures: [Double]

  /// Takes the point that must not be seen, if there is one.
  init(_ point: Coordinate?) {
    figures = point.map { [abs(Double($0.latitude)), abs(Double($0.longitude))] } ?? []
  }

  /// Two figures that are nearer to each other than this, in degrees, are taken for the same.
  private static let tolerance = 0.006

  /// The text with every decimal number covered that is one of the point's.
  ///
  /// - Complexity: O(*n*) in the text.
  func covered(_ text: String) -> String {
    guard !figures.isEmpty, text.utf8.contains(UInt8(ascii: ".")) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var position = 0
    while position < bytes.count {
      let end = Self.end(ofNumberAt: position, in: bytes)
      if isOfPoint(bytes[position..<end]) {
        result += Array(Mask.cover.utf8)
      } else {
        result += bytes[position..<max(end, position + 1)]
      }
      position = max(end, position + 1)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func isOfPoint(_ digits: ArraySlice<UInt8>) -> Bool {
    // Of a number with one decimal there are too many others.
    guard let dot = digits.firstIndex(of: UInt8(ascii: ".")), digits.endIndex - dot > 2,
      let number = Double(String(decoding: digits, as: UTF8.self))
    else { return false }
    return figures.contains { abs($0 - number) < Self.tolerance }
  }

  private static func end(ofNumberAt start: Int, in bytes: [UInt8]) -> Int {
    var end = start
    while end < bytes.count, bytes[end] == UInt8(ascii: ".") || (0x30...0x39).contains(bytes[end]) {
      end += 1
    }
    while end > start, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    return end
  }
}
