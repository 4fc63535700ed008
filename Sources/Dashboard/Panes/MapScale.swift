/// From which figure on a mark is heavier: up to four steps, the same for cells and countries.
public struct MapScale: Hashable, Sendable {
  /// The least figure of each step, rising, the first 1.
  public let steps: [Int]

  /// Divides figures up to the greatest evenly by their digits; the steps are round figures.
  init(greatest: Int) {
    guard greatest > 4 else {
      steps = Array(1...max(1, greatest))
      return
    }
    var steps = [1]
    let quarters = Self.quarters(of: greatest)
    for step in quarters where step > steps[steps.count - 1] && step <= greatest {
      steps.append(step)
    }
    self.steps = steps
  }

  /// The step that a figure has reached, counted from 0; `nil` for 0.
  public func level(of figure: Int) -> Int? {
    steps.lastIndex { $0 <= figure }
  }

  /// Round figures near the fourth root, the square root and the fourth root cubed.
  private static func quarters(of greatest: Int) -> [Int] {
    let root = Double(greatest).squareRoot()
    let fourth = root.squareRoot()
    return [fourth, root, root * fourth].map(round)
  }

  private static func round(_ value: Double) -> Int {
    var unit = 1
    while Double(unit) * 10 <= value { unit *= 10 }
    let candidates = [1, 2, 5, 10].map { $0 * unit }
    return candidates.min { abs(Double($0) - value) < abs(Double($1) - value) } ?? 1
  }
}
