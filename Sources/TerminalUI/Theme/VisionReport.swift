public import Dashboard

/// Which colours of a theme can be told apart, by eyes of every kind.
///
/// Nothing is told by colour alone, so a pair that looks alike costs speed and no meaning.
public struct VisionReport: Hashable, Sendable {
  /// Two roles that stand side by side and mean different things.
  public struct Pair: Hashable, Sendable {
    /// One of them.
    public let first: Role
    /// The other.
    public let second: Role
    /// How different they look, 0 to about 1, in the order of `ColorVision.allCases`.
    public let distances: [Double]

    /// The eyes to which both look alike.
    public var alike: [ColorVision] {
      zip(ColorVision.allCases, distances).filter { $0.1 < VisionReport.leastDistance }.map(\.0)
    }
  }

  /// The least distance in OKLab at which two colours in different places are told apart at once.
  static let leastDistance = 0.06

  /// The pairs whose colours the theme settles.
  public let pairs: [Pair]

  private static let neighbours: [(Role, Role)] = [
    (.killed, .injured), (.killed, .text), (.barFill, .barGhost), (.barFill, .barChosen),
    (.timeline, .timelineGhost), (.failure, .success), (.warning, .success),
    (.chip, .chipNegated), (.marked, .badge),
  ]

  /// Looks at a theme at 24 bits with every kind of eyes.
  public init(_ theme: Theme) {
    let styles = theme.styles(at: .truecolor)
    pairs = Self.neighbours.compactMap { first, second in
      guard let one = styles.style(first, .base).foreground.rgb,
        let other = styles.style(second, .base).foreground.rgb
      else { return nil }
      let distances = ColorVision.allCases.map { vision in
        OKLab(vision.seen(one)).distance(to: OKLab(vision.seen(other)))
      }
      return Pair(first: first, second: second, distances: distances)
    }
  }

  /// The kinds of eyes that tell every pair apart.
  public var safeVisions: [ColorVision] {
    ColorVision.allCases.filter { vision in pairs.allSatisfy { !$0.alike.contains(vision) } }
  }
}

extension VisionReport: CustomStringConvertible {
  /// A line a pair and a verdict for each kind of eyes.
  public var description: String {
    var lines = ["told apart by colour (OKLab distance, \(Self.text(Self.leastDistance)) needed)"]
    for pair in pairs {
      let names = "\(pair.first.themeName) / \(pair.second.themeName)"
      let padding = String(repeating: " ", count: max(1, 34 - names.utf8.count))
      let figures = pair.distances.map { distance in
        Self.text(distance) + (distance < Self.leastDistance ? "!" : " ")
      }
      lines.append(names + padding + figures.joined(separator: "  "))
    }
    for vision in ColorVision.allCases {
      let alike = pairs.filter { $0.alike.contains(vision) }.count
      let verdict =
        alike == 0 ? "every pair is told apart" : "\(alike) of \(pairs.count) look alike"
      lines.append("\(vision.rawValue): \(verdict)")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Two digits, rounded down so that 0.0599 does not read as enough.
  private static func text(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded(.down))
    return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
  }
}
