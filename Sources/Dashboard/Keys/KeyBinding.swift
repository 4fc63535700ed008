/// The keys of a command with the words that explain it: the source of dispatcher, help, hints and
/// README alike.
public struct KeyBinding: Hashable, Sendable {
  /// Where the help lists it.
  public enum Section: String, Hashable, Sendable, CaseIterable {
    /// Getting about.
    case moving = "Moving"
    /// Choosing what is shown.
    case filtering = "Filtering"
    /// Choosing how it is shown.
    case viewing = "Viewing"
    /// Working on one incident.
    case incident = "Incident"
    /// Windows and the program itself.
    case program = "Program"
    /// While the columns of the list are arranged.
    case columns = "In the window of columns"
    /// While the filter is typed.
    case typing = "In the filter line"
    /// On the terms of the filter.
    case chips = "In the window of terms"
    /// In the window of the kept views.
    case savedViews = "In the window of views"
    /// In the window of the scenes.
    case scenes = "In the window of scenes"
    /// While a note or a name is written.
    case writing = "In a note or a name"
  }

  /// What it does.
  public var command: Command
  private let givenName: String?
  /// The keys, the one to show first.
  public var keys: [Key]
  /// When it holds.
  public var modes: Set<Mode>
  /// Where the help lists it.
  public var section: Section
  /// What it does, in a few words.
  public var help: String
  /// What it does, in a word, for the hints at the bottom; `nil` leaves it out.
  public var hint: String?

  init(
    _ command: Command,
    _ keys: [Key],
    _ section: Section,
    _ help: String,
    hint: String? = nil,
    in modes: Set<Mode> = [.browsing],
    named name: String? = nil
  ) {
    self.command = command
    givenName = name
    self.keys = keys
    self.modes = modes
    self.section = section
    self.help = help
    self.hint = hint
  }

  /// The name by which the user's file gives it other keys; no two bindings share one.
  ///
  /// Made when it is asked for: no start needs them all.
  public var name: String { givenName ?? command.name }

  /// The keys as people write them: `↓`, `j`; more than three in a row shortened to `A-1…A-9`.
  public var symbols: [String] {
    // What has no key of its own is found in the palette.
    guard !keys.isEmpty else { return [":"] }
    guard keys.count > 3, let first = keys.first, let last = keys.last else {
      return keys.map(\.symbol)
    }
    return [first.symbol + "…" + last.symbol]
  }

  /// The keys in one text: `↓ j`.
  public var notation: String {
    symbols.joined(separator: " ")
  }
}

extension Key {
  /// The key as the help shows it, arrows as arrows.
  public var symbol: String {
    switch self {
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "S-Tab"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .backspace: "BS"
    case .delete: "Del"
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "C-\(character)"
    case .alt(let character): "A-\(character)"
    default: notation
    }
  }
}
