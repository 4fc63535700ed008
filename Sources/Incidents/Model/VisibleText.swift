/// Text from a file, with everything that a terminal could take as a command made visible.
///
/// Interpolate it wherever data meets a terminal, a log or an error message. Control characters
/// become their pictures (`␛`), C1 controls `‹9B›`, bidirectional overrides `‹RLO›`; zero-width
/// and tag characters vanish, and so do marks beyond four on one base. Tabs become spaces and line
/// ends `␤`, unless lines are kept.
///
/// - Complexity: O(*n*); text of printable ASCII is returned as it is.
public struct VisibleText: Hashable, Sendable, CustomStringConvertible {
  /// The harmless text.
  public let description: String

  /// Makes a text harmless.
  public init(_ text: String, keepsLines: Bool = false) {
    if text.utf8.allSatisfy({ (0x20..<0x7f).contains($0) }) {
      description = text
      return
    }
    var result = ""
    var marks = 0
    for scalar in text.unicodeScalars {
      if (0x20..<0x7f).contains(scalar.value) {
        // Most of any text; what is known of it need not be looked up.
        result.unicodeScalars.append(scalar)
        marks = 0
        continue
      }
      marks = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : marks + 1
      if marks > 4 { continue }
      if keepsLines, scalar == "\n" {
        result.append("\n")
      } else {
        Self.append(scalar, to: &result)
      }
    }
    description = result
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    switch scalar.value {
    case 0x09: result += "  "
    case 0x0a, 0x0d, 0x85, 0x2028, 0x2029: result += "␤"
    case 0x00..<0x20: result.unicodeScalars.append(picture(scalar.value))
    case 0x7f: result += "␡"
    case 0x80..<0xa0: result += "‹\(String(scalar.value, radix: 16, uppercase: true))›"
    case 0x061c, 0x200e, 0x200f, 0x202a...0x202e, 0x2066...0x2069:
      result += "‹\(bidirectionalNames[scalar.value] ?? "BIDI")›"
    case 0xad, 0x180e, 0x200b...0x200d, 0x2060...0x2065, 0x206a...0x206f, 0xfe00...0xfe0f, 0xfeff,
      0xfff9...0xfffb, 0xe0000...0xe01ef:
      break
    default:
      switch scalar.properties.generalCategory {
      case .unassigned, .privateUse, .surrogate: result += "\u{fffd}"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  private static func picture(_ control: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(0x2400 + control) ?? "\u{fffd}"
  }

  private static let bidirectionalNames: [UInt32: String] = [
    0x061c: "ALM", 0x200e: "LRM", 0x200f: "RLM", 0x202a: "LRE", 0x202b: "RLE", 0x202c: "PDF",
    0x202d: "LRO", 0x202e: "RLO", 0x2066: "LRI", 0x2067: "RLI", 0x2068: "FSI", 0x2069: "PDI",
  ]
}
