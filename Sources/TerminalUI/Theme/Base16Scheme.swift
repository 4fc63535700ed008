/// A base16 or base24 scheme, read from its YAML to become a theme of sitrep.
///
/// Only the flat subset that schemes are written in is read: `key: "value"` lines, the colours at the
/// top or under `palette:`. Slots of schemes are not bound to meanings, so red, yellow and the like
/// are found by hue among the accents, and what is too faint to read is made stronger.
///
/// Source: the base16 styling guidelines of the tinted-theming project.
public struct Base16Scheme: Hashable, Sendable {
  /// The scheme's own name.
  public let name: String
  /// Who made it.
  public let author: String
  let slots: [String: RGB]

  /// The slots that every scheme has.
  static let needed = (0..<16).map { "base0" + String($0, radix: 16, uppercase: true) }

  /// Reads a scheme.
  ///
  /// - Throws: `ThemeError` for text that lacks one of the sixteen colours.
  public init(yaml: String, file: String) throws(ThemeError) {
    var slots: [String: RGB] = [:]
    var names: [String: String] = [:]
    for line in yaml.split(whereSeparator: \.isNewline) {
      guard let (key, value) = Self.pair(line) else { continue }
      if key.lowercased().hasPrefix("base"), key.count == 6 {
        let digits = value.hasPrefix("#") ? value : "#" + value
        slots["base" + key.dropFirst(4).uppercased()] = RGB(hex: digits)
      } else {
        names[key] = value
      }
    }
    if let missing = Self.needed.first(where: { slots[$0] == nil }) {
      throw .badValue(file: file, line: nil, key: missing, reason: "a scheme needs this colour")
    }
    self.slots = slots
    name = names["name"] ?? names["scheme"] ?? "imported"
    author = names["author"] ?? "unknown"
  }

  /// The key and the value of a line, quotes and remarks taken off.
  private static func pair(_ line: Substring) -> (String, String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let key = line[..<colon].drop { $0 == " " || $0 == "\t" || $0 == "\"" || $0 == "'" }
    var value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
    if let quote = value.first, quote == "\"" || quote == "'" {
      value = value.dropFirst()
      value = value[..<(value.firstIndex(of: quote) ?? value.endIndex)]
    } else if let remark = value.firstRange(of: " #") {
      value = value[..<remark.lowerBound]
    }
    let trimmed = String(value.reversed().drop { $0 == " " }.reversed())
    let name = String(key.filter { $0 != "\"" && $0 != "'" && $0 != " " })
    return name.isEmpty || name.hasPrefix("#") ? nil : (name, trimmed)
  }
}
