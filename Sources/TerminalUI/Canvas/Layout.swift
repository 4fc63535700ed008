/// A share of the room when a box is divided.
public enum Length: Hashable, Sendable {
  /// That many cells, fewer only where the box is too small.
  case fixed(Int)
  /// A part of what the fixed shares leave, in proportion to its weight.
  case flexible(weight: Int)

  /// An equal part of what is left.
  public static let flexible = Length.flexible(weight: 1)
}

extension Rect {
  /// Divides the box from left to right.
  ///
  /// Fixed shares are served first, in order; the flexible ones then fill the rest exactly.
  ///
  /// - Returns: One box for each length, side by side, `spacing` columns apart.
  public func columns(_ lengths: [Length], spacing: Int = 0) -> [Rect] {
    Self.spans(of: lengths, within: width, spacing: spacing).map { span in
      Rect(column: column + span.start, row: row, width: span.length, height: height)
    }
  }

  /// Divides the box from top to bottom, as `columns(_:spacing:)` does from left to right.
  ///
  /// - Returns: One box for each length, one below the other, `spacing` rows apart.
  public func rows(_ lengths: [Length], spacing: Int = 0) -> [Rect] {
    Self.spans(of: lengths, within: height, spacing: spacing).map { span in
      Rect(column: column, row: row + span.start, width: width, height: span.length)
    }
  }

  private static func spans(
    of lengths: [Length],
    within total: Int,
    spacing: Int
  ) -> [(start: Int, length: Int)] {
    let spacing = min(max(0, spacing), total)
    var left = max(0, total - spacing * max(0, lengths.count - 1))
    var sizes = Array(repeating: 0, count: lengths.count)
    var weights = 0
    for (index, length) in lengths.enumerated() {
      switch length {
      case .fixed(let size):
        sizes[index] = min(max(0, size), left)
        left -= sizes[index]
      case .flexible(let weight):
        weights += bounded(max(0, weight))
      }
    }
    var passed = 0
    var given = 0
    for (index, length) in lengths.enumerated() {
      guard case .flexible(let weight) = length, weights > 0 else { continue }
      passed += bounded(max(0, weight))
      // The rounded ends are shared, so that the parts add up to exactly what was left.
      let end = BarLength.scaled(passed, of: weights, to: left)
      sizes[index] = end - given
      given = end
    }
    var start = 0
    return sizes.map { size in
      defer { start = min(total, start + size + spacing) }
      return (start, min(size, total - start))
    }
  }
}
