/// A value of a theme file, read: `fg [on bg] [attributes]` for a role, `bg [with fg]
/// [attributes]` for a surface.
struct StyleExpression: Hashable, Sendable {
  /// The strokes, if they are named.
  var foreground: Substring?
  /// What is behind them, if it is named.
  var background: Substring?
  /// What is drawn over the colours.
  var attributes: Style.Attributes = []

  /// What a value may not be.
  enum Fault: Error, Hashable, Sendable {
    /// A second colour without `on` or `with`.
    case unexpected(String)
    /// `on` or `with` at the end.
    case missingColor(after: String)
  }

  static let attributeNames: [(name: String, attribute: Style.Attributes)] = [
    ("bold", .bold), ("dim", .dim), ("italic", .italic), ("underline", .underline),
    ("reverse", .reverse),
  ]

  /// Words that mean something in a value, so that no colour of a palette may be called so.
  static let reservedNames = ["on", "with", "default"] + attributeNames.map(\.name)

  /// Reads the value of a role.
  init(role text: String) throws(Fault) {
    let (first, second, attributes) = try Self.parse(text, joint: "on")
    foreground = first
    background = second
    self.attributes = attributes
  }

  /// Reads the value of a surface.
  init(surface text: String) throws(Fault) {
    let (first, second, attributes) = try Self.parse(text, joint: "with")
    background = first
    foreground = second
    self.attributes = attributes
  }

  private static func parse(
    _ text: String,
    joint: String
  ) throws(Fault) -> (first: Substring?, second: Substring?, attributes: Style.Attributes) {
    var first: Substring?
    var second: Substring?
    var attributes: Style.Attributes = []
    var awaitsSecond = false
    for word in text.split(whereSeparator: \.isWhitespace) {
      if awaitsSecond {
        second = word
        awaitsSecond = false
      } else if word == joint, second == nil {
        awaitsSecond = true
      } else if let known = attributeNames.first(where: { $0.name == word }) {
        attributes.insert(known.attribute)
      } else if first == nil, second == nil, attributes.isEmpty {
        first = word
      } else {
        throw .unexpected(String(word))
      }
    }
    if awaitsSecond { throw .missingColor(after: joint) }
    return (first, second, attributes)
  }
}
