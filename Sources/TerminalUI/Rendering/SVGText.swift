/// Text that means nothing to a reader of XML.
enum SVGText {
  /// The text with markup escaped and what XML does not allow left out.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case " ": result += "\u{a0}"
      default:
        // Nothing below a blank is left after sanitising but what callers pass by mistake.
        if scalar.value >= 0x20, scalar.value & 0xfffe != 0xfffe {
          result.unicodeScalars.append(scalar)
        }
      }
    }
  }
}
