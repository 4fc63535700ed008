import Incidents

extension Keymap {
  /// The keys that stay with their command whatever the user's file says; it may add to them.
  private static let fixedKeys: Set<Key> = [
    .character("/"), .character("?"), .character("q"), .escape, .enter, .tab, .backTab, .up, .down,
    .left, .right,
  ]

  /// This map with other keys for some commands, named as in the table; no keys unbind a command.
  ///
  /// - Throws: `KeymapError` for the first name, in the order of the alphabet, that cannot have its
  ///   keys, or for two commands that would share one.
  /// - Complexity: O(*n*) in the bindings, times the names.
  public func remapped(_ wanted: [String: [String]]) throws(KeymapError) -> Keymap {
    var bindings = bindings
    for (name, texts) in wanted.sorted(by: { $0.key < $1.key }) {
      guard let index = bindings.firstIndex(where: { $0.name == name }) else {
        throw .unknownCommand(name, nearest: Self.nearest(to: name, among: bindings.map(\.name)))
      }
      bindings[index].keys = try Self.keys(texts, for: bindings[index])
    }
    try Self.checkForDoubles(bindings)
    return Keymap(bindings: bindings)
  }

  private static func keys(
    _ texts: [String],
    for binding: KeyBinding
  ) throws(KeymapError) -> [Key] {
    var keys: [Key] = []
    for text in texts where !text.isEmpty {
      guard let key = Key(plainNotation: text) else {
        throw .unknownKey(text, command: binding.name)
      }
      let isTyped = binding.modes.contains { $0.takesText }
      if isTyped, case .character = key { throw .typedCharacter(key, command: binding.name) }
      if !keys.contains(key) { keys.append(key) }
    }
    if let lost = binding.keys.first(where: { fixedKeys.contains($0) && !keys.contains($0) }) {
      throw .fixedKey(lost, command: binding.name)
    }
    return keys
  }

  private static func checkForDoubles(_ bindings: [KeyBinding]) throws(KeymapError) {
    for mode in Mode.allCases {
      var owners: [Key: String] = [:]
      for binding in bindings where binding.modes.contains(mode) {
        for key in binding.keys {
          if let owner = owners.updateValue(binding.name, forKey: key) {
            throw .doubledKey(key, first: owner, second: binding.name)
          }
        }
      }
    }
  }

  /// The name that is a slip away, or that the typed one begins or holds.
  private static func nearest(to name: String, among names: [String]) -> String? {
    let close = names.min { EditDistance.between($0, name) < EditDistance.between($1, name) }
    if let close, EditDistance.between(close, name) <= 2 { return close }
    return names.first { $0.hasPrefix(name) || name.hasPrefix($0) }
  }
}

extension Key {
  /// Reads a key as the user's file writes it, the brackets left out: `x`, `C-x`, `F2`, `Up`.
  public init?(plainNotation text: String) {
    let isBracketed = text.count > 1 && text.hasPrefix("<") && text.hasSuffix(">")
    self.init(notation: text.count == 1 || isBracketed ? text : "<\(text)>")
  }

  /// The text that `init(plainNotation:)` reads back as this key.
  public var plainNotation: String {
    let notation = notation
    return notation.count > 1 ? String(notation.dropFirst().dropLast()) : notation
  }
}
