extension ThemeError: CustomStringConvertible {
  /// The sentence that the user reads.
  public var description: String {
    switch self {
    case .notFound(let name, let nearest):
      "there is no theme \(quoted(name))\(suggestion(nearest))"
    case .unreadable(let file):
      "the theme file \(harmless(file)) cannot be read"
    case .malformed(let file, let line, let column, let reason):
      "\(harmless(file)):\(line):\(column): \(harmless(reason))"
    case .unknownKey(let file, let line, let key, let nearest):
      "\(place(file, line)): a theme has no \(quoted(key))\(suggestion(nearest))"
    case .unknownRole(let file, let line, let role, let nearest):
      "\(place(file, line)): there is no role \(quoted(role))\(suggestion(nearest))"
    case .unknownSurface(let file, let line, let surface, let nearest):
      "\(place(file, line)): there is no surface \(quoted(surface))\(suggestion(nearest))"
    case .unknownColor(let file, let line, let key, let color, let nearest):
      """
      \(place(file, line)): \(quoted(key)) asks for \(quoted(color)), which is neither a colour of \
      the palette nor #rrggbb\(suggestion(nearest))
      """
    case .badValue(let file, let line, let key, let reason):
      "\(place(file, line)): \(quoted(key)) \(harmless(reason))"
    case .inheritanceCycle(let names):
      "themes inherit each other: " + names.map(harmless).joined(separator: " → ")
    }
  }

  private func place(_ file: String, _ line: Int?) -> String {
    line.map { "\(harmless(file)):\($0)" } ?? harmless(file)
  }

  private func quoted(_ name: String) -> String {
    "“\(harmless(name))”"
  }

  private func suggestion(_ name: String?) -> String {
    name.map { "; did you mean \(quoted($0))?" } ?? ""
  }

  /// Names come from files and arguments, so nothing in them may command a terminal.
  private func harmless(_ text: String) -> String {
    Glyphs(of: text).map(\.text).joined()
  }
}
