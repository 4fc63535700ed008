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
        .map { "| \($0.keys.map { "`\($0.symbol)`" }.joined(separator: " ")) | \($0.help) |" }
      return "| \(section.rawValue) | |\n|---|---|\n" + rows.joined(separator: "\n")
    }
    .joined(separator: "\n\n")
  }
}
