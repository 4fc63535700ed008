/// On which line each key of a theme file stands, because the parser keeps no places of what is
/// well-formed and wrong all the same.
struct ThemeLines: Hashable, Sendable {
  private var places: [String: Int] = [:]

  /// Looks through the lines for table heads and keys.
  ///
  /// - Complexity: O(*n*).
  init(of text: String) {
    var section = ""
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let content = line.drop(while: \.isWhitespace)
      if content.first == "[" {
        section = content.dropFirst().prefix { $0 != "]" }.filter { !$0.isWhitespace }
        note(nil, section, line: index + 1)
      } else if let equals = content.firstIndex(of: "=") {
        let name = content[..<equals].filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
        note(name, section, line: index + 1)
      }
    }
  }

  /// The line of a key, or of a table's head if no key is given, counted from 1.
  func line(of name: String?, in section: String) -> Int? {
    places[Self.key(name, section)]
  }

  /// The first place counts; a second one is an error that the parser reports.
  private mutating func note(_ name: String?, _ section: String, line: Int) {
    let key = Self.key(name, section)
    if places[key] == nil { places[key] = line }
  }

  private static func key(_ name: String?, _ section: String) -> String {
    "[\(section)]" + (name ?? "")
  }
}
