import CNCurses

/// The terminfo entry to draw with.
struct TerminalType {
  /// The entry's name.
  var name: String
  /// How many colours it has, 2²⁴ for direct colour.
  var colors: Int

  /// Finds the entry for a terminal, or for one that most terminals imitate.
  init(environment: [String: String]) throws(TerminalError) {
    let names = try Self.candidates(environment: environment)
    for name in names {
      var colors: Int32 = 0
      var isDirect: Int32 = 0
      switch unsafe cn_describe_terminal(name, &colors, &isDirect) {
      case 1:
        self.name = name
        self.colors = isDirect == 0 ? Int(colors) : 1 << 24
        return
      case -1: throw .cannotAddress(name)
      default: continue
      }
    }
    throw .unknownType(names[0])
  }

  /// The names to try in order.
  ///
  /// Many terminals bring an entry that a remote machine lacks; all that are guessed here
  /// understand what `xterm-256color` promises.
  static func candidates(environment: [String: String]) throws(TerminalError) -> [String] {
    guard let name = environment["TERM"], !name.isEmpty else { throw .typeUnset }
    guard name != "dumb" else { throw .dumb }
    let imitators = ["kitty", "alacritty", "foot", "ghostty", "wezterm", "256color"]
    let announcesColor = environment["COLORTERM"]?.isEmpty == false
    guard announcesColor || imitators.contains(where: { name.contains($0) }) else { return [name] }
    return name == "xterm-256color" ? [name] : [name, "xterm-256color"]
  }
}
