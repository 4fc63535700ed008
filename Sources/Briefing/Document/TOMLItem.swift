/// A heading or a key of a TOML text and where it stands, lines counted from 0.
struct TOMLItem: Equatable {
  /// What it is.
  enum Kind: Equatable {
    /// `[name]` or `[[name]]`, with its brackets.
    case heading(String)
    /// `key = value`; the value begins in the first line and ends in the last one.
    case entry(key: String, valueStart: Int, valueEnd: Int)
  }

  var kind: Kind
  /// From the first line to the last one.
  var lines: ClosedRange<Int>

  /// Finds the items of a text that a parser has found sound, in order.
  ///
  /// - Complexity: O(*n*) in the characters.
  static func items(in lines: [[Character]]) -> [TOMLItem] {
    var items: [TOMLItem] = []
    var index = 0
    while index < lines.count {
      let line = lines[index]
      let text = line.drop { $0 == " " || $0 == "\t" }
      if text.isEmpty || text.first == "#" {
        index += 1
      } else if text.first == "[" {
        let name = text.prefix { $0 != "#" }.filter { $0 != " " && $0 != "\t" }
        items.append(TOMLItem(kind: .heading(String(name)), lines: index...index))
        index += 1
      } else if let equals = line.firstIndex(of: "=") {
        let key = String(line[..<equals]).filter { $0 != " " && $0 != "\t" && $0 != "\"" }
        var start = equals + 1
        while start < line.count, line[start] == " " || line[start] == "\t" { start += 1 }
        var scan = TOMLValueScan(lines: lines, line: index, column: start)
        scan.run()
        items.append(
          TOMLItem(
            kind: .entry(key: key, valueStart: start, valueEnd: scan.column),
            lines: index...scan.line
          )
        )
        index = scan.line + 1
      } else {
        index += 1
      }
    }
    return items
  }
}
