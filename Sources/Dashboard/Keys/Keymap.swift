/// Which key does what.
public struct Keymap: Hashable, Sendable {
  /// The bindings in the order in which the help lists them.
  public let bindings: [KeyBinding]
  private let commands: [Mode: [Key: Command]]

  /// The keys of the program as it comes.
  public static let standard = Keymap(bindings: standardBindings)

  /// Makes a map; where two bindings of one mode want a key, the first has it.
  public init(bindings: [KeyBinding]) {
    self.bindings = bindings
    var commands: [Mode: [Key: Command]] = [:]
    for binding in bindings {
      for mode in binding.modes {
        for key in binding.keys where commands[mode]?[key] == nil {
          commands[mode, default: [:]][key] = binding.command
        }
      }
    }
    self.commands = commands
  }

  /// What a key asks for, or `nil` when it means nothing at the moment.
  public func command(for key: Key, in mode: Mode) -> Command? {
    commands[mode]?[key]
  }

  /// The binding that a command's hint and help come from.
  public func binding(of command: Command) -> KeyBinding? {
    bindings.first { $0.command == command }
  }

  /// The table of keys as the README shows it.
  public var markdown: String {
    KeyBinding.Section.allCases.map { section in
      let rows = bindings.filter { $0.section == section }
        .map { "| \($0.symbols.map { "`\($0)`" }.joined(separator: " ")) | \($0.help) |" }
      return "| \(section.rawValue) | |\n|---|---|\n" + rows.joined(separator: "\n")
    }
    .joined(separator: "\n\n")
  }

  /// The table of keys as plain text: keys, the command's name, what it does.
  public var text: String {
    let keyWidth = bindings.reduce(0) { max($0, $1.notation.count) } + 2
    let nameWidth = bindings.reduce(0) { max($0, $1.name.count) } + 2
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - text.count))
    }
    return KeyBinding.Section.allCases.map { section in
      let rows = bindings.filter { $0.section == section }
        .map { "  \(padded($0.notation, keyWidth))\(padded($0.name, nameWidth))\($0.help)\n" }
      return section.rawValue + "\n" + rows.joined()
    }
    .joined(separator: "\n")
  }
}
