/// How many colours a terminal can show.
public enum ColorDepth: String, Hashable, Sendable, CaseIterable {
  /// None: attributes alone.
  case mono = "never"
  /// The sixteen that the user's terminal defines.
  case ansi16 = "16"
  /// The fixed palette of 256.
  case indexed256 = "256"
  /// 24 bits.
  case truecolor
}
