/// The contrast of every pair of role and surface that occurs, for `themes check`.
public struct ThemeReport: Hashable, Sendable {
  /// One pair.
  public struct Row: Hashable, Sendable {
    /// The pair and what it needs.
    public let rule: ContrastRule
    /// The colours as drawn, reversal done; nothing where the user's own colours are asked for.
    public let colors: Colors?

    /// The ratio, 1 to 21.
    public var contrast: Double? {
      colors.map { $0.foreground.contrast(with: $0.background) }
    }

    /// Whether it is enough; what cannot be known passes.
    public var passes: Bool { contrast.map { $0 >= rule.minimum } ?? true }
  }

  /// Strokes and what is behind them.
  public struct Colors: Hashable, Sendable {
    /// The strokes.
    public let foreground: RGB
    /// What is behind them.
    public let background: RGB
  }

  /// The theme's name.
  public let theme: String
  /// All pairs, by surface, then role.
  public let rows: [Row]

  /// Measures a theme at 24 bits.
  public init(_ theme: Theme) {
    self.theme = theme.name
    let styles = theme.styles(at: .truecolor)
    rows = ContrastRule.all.map { rule in
      let style = styles.style(rule.role, rule.surface)
      guard let front = style.foreground.rgb, let back = style.background.rgb else {
        return Row(rule: rule, colors: nil)
      }
      let isReversed = style.attributes.contains(.reverse)
      return Row(
        rule: rule,
        colors: Colors(foreground: isReversed ? back : front, background: isReversed ? front : back)
      )
    }
  }

  /// The pairs that are not readable enough.
  public var failures: [Row] { rows.filter { !$0.passes } }
}

extension ThemeReport: CustomStringConvertible {
  /// A table of all pairs and a verdict.
  public var description: String {
    var lines = ["theme \(theme)", ""]
    lines.append(Self.line("role", "surface", "colours", "contrast", "needed"))
    for row in rows {
      let pair = row.colors.map { "\($0.foreground.hex) on \($0.background.hex)" }
      lines.append(
        Self.line(
          row.rule.role.themeName,
          row.rule.surface.themeName,
          pair ?? "the terminal's own",
          row.contrast.map(Self.ratio) ?? "?",
          Self.ratio(row.rule.minimum) + (row.passes ? "" : "  too low")
        )
      )
    }
    let verdict =
      failures.isEmpty
      ? "all \(rows.count) pairs are readable"
      : "\(failures.count) of \(rows.count) pairs are not readable enough"
    return (lines + ["", verdict]).map { $0 + "\n" }.joined()
  }

  private static func line(
    _ role: String,
    _ surface: String,
    _ colors: String,
    _ contrast: String,
    _ needed: String
  ) -> String {
    let pad = { (text: String, width: Int) in
      text + String(repeating: " ", count: max(1, width - text.utf8.count))
    }
    return pad(role, 16) + pad(surface, 18) + pad(colors, 22) + pad(contrast, 10) + needed
  }

  /// Two digits, rounded down so that 4.499 does not read as enough.
  private static func ratio(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded(.down))
    let fraction = hundredths % 100
    return "\(hundredths / 100)." + (fraction < 10 ? "0" : "") + "\(fraction)"
  }
}
