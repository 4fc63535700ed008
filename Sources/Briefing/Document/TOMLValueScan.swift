/// Finds where a value of a TOML text ends, over line ends in lists and long strings.
struct TOMLValueScan {
  let lines: [[Character]]
  /// Where the value begins, and after `run()` the line in which it ends.
  private(set) var line: Int
  /// Behind the last character of the value.
  private(set) var column: Int
  private var depth = 0

  init(lines: [[Character]], line: Int, column: Int) {
    self.lines = lines
    self.line = line
    self.column = column
  }

  /// Steps to the end of the value.
  mutating func run() {
    while true {
      let text = lines[line]
      guard column < text.count, text[column] != "#" else {
        if depth > 0, line + 1 < lines.count {
          line += 1
          column = 0
          continue
        }
        while column > 0, text[column - 1] == " " || text[column - 1] == "\t" { column -= 1 }
        return
      }
      switch text[column] {
      case "\"", "'":
        skipString(text[column])
        if depth == 0 { return }
      case "[", "{":
        depth += 1
        column += 1
      case "]", "}":
        depth -= 1
        column += 1
        if depth <= 0 { return }
      default: column += 1
      }
    }
  }

  private mutating func skipString(_ quote: Character) {
    let isLong = lines[line][column...].starts(with: [quote, quote, quote])
    column += isLong ? 3 : 1
    while true {
      let text = lines[line]
      guard column < text.count else {
        guard isLong, line + 1 < lines.count else { return }
        line += 1
        column = 0
        continue
      }
      if text[column] == "\\", quote == "\"" {
        column = min(column + 2, text.count)
      } else if text[column] != quote {
        column += 1
      } else if !isLong {
        column += 1
        return
      } else if text[column...].starts(with: [quote, quote, quote]) {
        column += 3
        // One or two quotes may stand before the three that close.
        while column < text.count, text[column] == quote { column += 1 }
        return
      } else {
        column += 1
      }
    }
  }
}
