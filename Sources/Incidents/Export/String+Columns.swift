// Plain text in columns, for people who read reports in a terminal.
extension String {
  /// How many terminal columns the text takes: none for marks, two for wide scripts and emoji.
  var columnCount: Int {
    unicodeScalars.reduce(0) { sum, scalar in
      guard scalar.value >= 0x300 else { return sum + 1 }
      if scalar.properties.canonicalCombiningClass != .notReordered { return sum }
      return sum + (Self.isWide(scalar.value) ? 2 : 1)
    }
  }

  /// The text with spaces behind it up to a column.
  func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, columns - columnCount))
  }

  /// The text with spaces before it up to a column.
  func aligned(to columns: Int) -> String {
    String(repeating: " ", count: Swift.max(0, columns - columnCount)) + self
  }

  /// The text cut to a number of columns, its end then marked by `…`.
  func shortened(to columns: Int) -> String {
    guard columnCount > columns else { return self }
    var result = ""
    var used = 1
    for character in self {
      let width = String(character).columnCount
      if used + width > columns { break }
      result.append(character)
      used += width
    }
    return result + "…"
  }

  /// The text with typographic marks of figures and lists in ASCII.
  var withASCIIMarks: String {
    var result = ""
    for character in self {
      switch character {
      case "≥": result += ">="
      case "≳", "~": result += "~"
      case "–": result += "-"
      case "…": result += "..."
      case "·": result += "-"
      default: result.append(character)
      }
    }
    return result
  }

  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115f, 0x2e80...0x303e, 0x3041...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff,
      0xfe30...0xfe6f, 0xff00...0xff60, 0xffe0...0xffe6, 0x1f300...0x1f64f, 0x1f900...0x1f9ff,
      0x20000...0x3fffd:
      true
    default: false
    }
  }
}

extension Sequence where Element == String {
  /// The items in lines of at most so many columns, joined by commas, later lines as far in as the first.
  func wrapped(to columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for item in self {
      if line.isEmpty {
        line = item
      } else if line.columnCount + item.columnCount + 3 <= columns {
        line += ", " + item
      } else {
        lines.append(line + ",")
        line = item
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
