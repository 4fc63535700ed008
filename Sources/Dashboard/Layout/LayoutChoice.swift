/// A preset with its dividers where the user has put them.
public struct LayoutChoice: Hashable, Sendable {
  /// The arrangement.
  public var preset: LayoutPreset
  /// Where the divider between left and right is, in thousandths of the width, or `nil` for where it
  /// comes to be by itself.
  public var across: Int?
  /// Where the divider between up and down is, in thousandths of the height, or `nil`.
  public var down: Int?

  /// Chooses a preset, its dividers as they come.
  public init(_ preset: LayoutPreset = .overview, across: Int? = nil, down: Int? = nil) {
    self.preset = preset
    self.across = across
    self.down = down
  }

  /// Where the divider of a direction is, if somebody moved it.
  subscript(axis: SplitAxis) -> Int? {
    get { axis == .columns ? across : down }
    set { if axis == .columns { across = newValue } else { down = newValue } }
  }

  /// Whether a divider is not where it comes to be by itself.
  public var isMoved: Bool { across != nil || down != nil }
}

/// A layout as view lines, the configuration and sessions write it: `map`, `map:62.5`, `list:,40`,
/// dividers in per cent of the width and of the height.
extension LayoutChoice: LosslessStringConvertible {
  /// Reads a text, or is `nil` for one that no layout has.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let preset = parts.first.flatMap({ LayoutPreset(rawValue: String($0)) }) else {
      return nil
    }
    self.init(preset)
    guard parts.count == 2 else { return }
    let shares = parts[1].split(separator: ",", omittingEmptySubsequences: false)
    guard shares.count <= 2, !parts[1].isEmpty else { return nil }
    for (share, axis) in zip(shares, SplitAxis.allCases) where !share.isEmpty {
      guard let thousandths = Self.thousandths(share) else { return nil }
      self[axis] = thousandths
    }
  }

  /// The text.
  public var description: String {
    guard isMoved else { return preset.rawValue }
    let dividers = Self.percent(across) + (down == nil ? "" : "," + Self.percent(down))
    return "\(preset.rawValue):\(dividers)"
  }

  private static func percent(_ thousandths: Int?) -> String {
    guard let thousandths else { return "" }
    let tenths = thousandths % 10
    return "\(thousandths / 10)" + (tenths == 0 ? "" : ".\(tenths)")
  }

  private static func thousandths(_ percent: Substring) -> Int? {
    let parts = percent.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let isNumber = parts.allSatisfy { part in
      !part.isEmpty && part.unicodeScalars.allSatisfy { ("0"..."9").contains($0) }
    }
    guard isNumber, let whole = Int(parts[0]), whole <= 100, parts.count == 1 || parts[1].count == 1
    else { return nil }
    let value = whole * 10 + (parts.count == 2 ? Int(parts[1]) ?? 0 : 0)
    return (1..<1000).contains(value) ? value : nil
  }
}

extension LayoutChoice {
  /// Reads the value of `layout=`.
  ///
  /// - Throws: `ViewLineError` naming the layouts there are.
  public init(setting text: String) throws(ViewLineError) {
    guard let choice = LayoutChoice(text) else {
      throw .badValue(
        setting: "layout",
        value: text,
        choices: LayoutPreset.allCases.map(\.rawValue)
          + ["dividers in per cent behind them such as list:62,40"]
      )
    }
    self = choice
  }
}
