extension Key {
  /// Reads one key as people write it: a printable character for itself, or a name in brackets.
  ///
  /// Names are `<Enter> <Esc> <Tab> <S-Tab> <BS> <Del> <Ins> <Space> <Up> <Down> <Left> <Right>
  /// <Home> <End> <PgUp> <PgDn> <lt>`, `<F1>` to `<F63>`, `<C-r>` with Control and `<A-x>` (or
  /// `<M-x>`) with Alt; their case does not matter, nor do the common other spellings `<CR>`,
  /// `<Return>`, `<Escape>`, `<Backspace>`, `<Delete>`, `<Insert>`, `<PageUp>`, `<PageDown>`.
  public init?(notation: String) {
    if let character = notation.first, notation.count == 1 {
      guard Self.isPrintable(character) else { return nil }
      self = .character(character)
      return
    }
    guard notation.first == "<", notation.last == ">", notation.count > 2 else { return nil }
    self.init(name: notation.dropFirst().dropLast())
  }

  /// The text that `init(notation:)` reads back as this key.
  public var notation: String {
    switch self {
    case .character(let character): Self.written(character, bracketed: true)
    case .control(let character): "<C-\(Self.written(character, bracketed: false))>"
    case .alt(let character): "<A-\(Self.written(character, bracketed: false))>"
    case .function(let number): "<F\(number)>"
    default: "<\(Self.canonicalNames[self] ?? "?")>"
    }
  }

  /// Reads a script such as `/egypt<Enter>jj`, key by key.
  ///
  /// - Complexity: O(*n*).
  public static func keys(in script: String) throws(KeyScriptError) -> [Key] {
    var keys: [Key] = []
    var rest = Substring(script)
    var position = 1
    while let first = rest.first {
      let written = first == "<" ? try bracketed(rest, position) : rest.prefix(1)
      guard let key = Key(notation: String(written)) else {
        throw first == "<"
          ? .unknownKey(String(written), position: position) : .control(position: position)
      }
      keys.append(key)
      position += written.count
      rest = rest[written.endIndex...]
    }
    return keys
  }

  private static func bracketed(
    _ rest: Substring,
    _ position: Int
  ) throws(KeyScriptError) -> Substring {
    // `<A->>` is Alt and the bracket itself: a bracket right after a modifier belongs to the name.
    var name = rest.dropFirst()
    while let dash = name.dropFirst().first, dash == "-", name.count > 2 {
      name = name.dropFirst(2)
    }
    guard let close = name.dropFirst().firstIndex(of: ">") else {
      throw .unclosed(position: position)
    }
    return rest[rest.startIndex...close]
  }

  private init?(name: Substring) {
    if let character = name.dropFirst(2).first, name.dropFirst().first == "-" {
      self.init(modifier: name.prefix(1).lowercased(), of: name.dropFirst(2), character)
      return
    }
    let lowered = name.lowercased()
    if lowered.first == "f", let number = Int(lowered.dropFirst()) {
      guard (1...63).contains(number), lowered == "f\(number)" else { return nil }
      self = .function(number)
      return
    }
    guard let key = Self.names[lowered] else { return nil }
    self = key
  }

  private init?(modifier: String, of rest: Substring, _ single: Character) {
    let named: Character? = ["space": " ", "lt": "<"][rest.lowercased()]
    guard let character = named ?? (rest.count == 1 ? single : nil), Self.isPrintable(character)
    else {
      guard modifier == "s", rest.lowercased() == "tab" else { return nil }
      self = .backTab
      return
    }
    switch modifier {
    case "c": self.init(controlWith: character)
    case "a", "m": self = .alt(character)
    default: return nil
    }
  }

  private static func written(_ character: Character, bracketed: Bool) -> String {
    switch character {
    case " ": bracketed ? "<Space>" : "Space"
    case "<": bracketed ? "<lt>" : "lt"
    default: String(character)
    }
  }

  private static let canonicalNames: [Key: String] = [
    .enter: "Enter", .escape: "Esc", .tab: "Tab", .backTab: "S-Tab", .backspace: "BS",
    .delete: "Del", .insert: "Ins", .up: "Up", .down: "Down", .left: "Left", .right: "Right",
    .home: "Home", .end: "End", .pageUp: "PgUp", .pageDown: "PgDn",
  ]

  private static let names: [String: Key] = [
    "enter": .enter, "cr": .enter, "return": .enter, "esc": .escape, "escape": .escape,
    "tab": .tab, "bs": .backspace, "backspace": .backspace, "del": .delete, "delete": .delete,
    "ins": .insert, "insert": .insert, "space": .character(" "), "lt": .character("<"),
    "up": .up, "down": .down, "left": .left, "right": .right, "home": .home, "end": .end,
    "pgup": .pageUp, "pageup": .pageUp, "pgdn": .pageDown, "pagedown": .pageDown,
  ]
}
