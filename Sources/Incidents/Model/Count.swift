/// A casualty figure: unknown, or bounds with a best estimate.
///
/// Unknown is not zero, and "at least four" is not four: arithmetic happens only in `CountSum`,
/// which keeps the difference.
public enum Count: Hashable, Sendable {
  /// The record does not say.
  case unknown
  /// The record gives a figure or a range.
  case known(Bounds)

  /// A low, a best and a high figure; the high one may be open.
  public struct Bounds: Hashable, Sendable {
    /// What is certain at least.
    public var low: Int
    /// What the source holds most likely; `low` where it names none.
    public var best: Int
    /// The most it can be, or `nil` for "or more".
    public var high: Int?
    /// Whether the words were vague, such as "dozens".
    public var isApproximate: Bool

    /// Whether `low`, `best` and `high` stand in this order, which some sources break.
    public var isOrdered: Bool { low <= best && best <= (high ?? .max) }

    /// Whether all three figures agree.
    public var isExact: Bool { low == best && best == high }

    /// Takes the figures as the source gives them, in order or not.
    public init(low: Int, best: Int, high: Int?, isApproximate: Bool = false) {
      self.low = low
      self.best = best
      self.high = high
      self.isApproximate = isApproximate
    }
  }

  /// A figure stated outright.
  public static func exactly(_ count: Int) -> Self {
    .known(Bounds(low: count, best: count, high: count))
  }

  /// "At least" a figure: open upwards.
  public static func atLeast(_ count: Int, isApproximate: Bool = false) -> Self {
    .known(Bounds(low: count, best: count, high: nil, isApproximate: isApproximate))
  }

  /// A closed range with the best estimate between.
  public static func range(low: Int, best: Int, high: Int) -> Self {
    .known(Bounds(low: low, best: best, high: high))
  }

  /// The figures, or `nil` when unknown.
  public var bounds: Bounds? {
    guard case .known(let bounds) = self else { return nil }
    return bounds
  }
}

extension Count: CustomStringConvertible {
  /// `4`, `≥4`, `≳24` for vague words, `0–3`, or `–` when unknown.
  public var description: String {
    guard let bounds else { return "–" }
    guard let high = bounds.high else {
      return (bounds.isApproximate ? "≳" : "≥") + bounds.low.grouped
    }
    let figures = bounds.low == high ? bounds.low.grouped : "\(bounds.low.grouped)–\(high.grouped)"
    return bounds.isApproximate ? "~" + figures : figures
  }
}

extension Int {
  /// The number with its thousands set apart: `1,204`.
  public var grouped: String {
    var text = String(magnitude)
    var position = text.count - 3
    while position > 0 {
      text.insert(",", at: text.index(text.startIndex, offsetBy: position))
      position -= 3
    }
    return self < 0 ? "-" + text : text
  }
}
