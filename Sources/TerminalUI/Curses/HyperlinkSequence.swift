/// The bytes that make a stretch of the screen a link (OSC 8).
///
/// Cells of curses cannot carry one, so the stretch is written over what curses drew, with the cursor
/// put back: its picture of the screen stays true.
enum HyperlinkSequence {
  /// The longest address; terminals drop longer ones.
  static let limit = 2000

  /// Whether a terminal is known to bear links; others might show the address as text.
  ///
  /// `FORCE_HYPERLINK` is the user's word, 0 for no.
  static func isKnown(_ environment: [String: String]) -> Bool {
    if let forced = environment["FORCE_HYPERLINK"], !forced.isEmpty { return forced != "0" }
    let program = environment["TERM_PROGRAM"] ?? ""
    if environment["TMUX"]?.isEmpty == false || program == "tmux" {
      let version = (environment["TERM_PROGRAM_VERSION"] ?? "").split(separator: ".")
      let numbers = version.map { Int($0.prefix { $0.isASCII && $0.isNumber }) ?? 0 }
      return program == "tmux" && !numbers.lexicographicallyPrecedes([3, 4])
    }
    let term = environment["TERM"] ?? ""
    if term.hasPrefix("screen") { return false }
    if ["kitty", "alacritty", "foot", "ghostty", "wezterm", "contour"].contains(
      where: term.contains
    ) {
      return true
    }
    if ["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "rio"].contains(program) {
      return true
    }
    if let version = environment["VTE_VERSION"].flatMap({ Int($0) }) { return version >= 5000 }
    return ["KITTY_WINDOW_ID", "WT_SESSION", "KONSOLE_VERSION"].contains {
      environment[$0]?.isEmpty == false
    }
  }

  /// The bytes that draw the links of a canvas again, each as a link.
  ///
  /// An address that is too long or not of the web stays plain text.
  static func bytes(for links: [CanvasLink], on canvas: Canvas, styles: StyleTable) -> [UInt8] {
    var text = ""
    for link in links where isSafe(link.target) && link.row < canvas.height {
      // One name for all its lines, so that a terminal marks them together.
      let name = links.firstIndex { $0.target == link.target } ?? 0
      text += "\u{1b}[\(link.row + 1);\(link.columns.lowerBound + 1)H"
      text += "\u{1b}]8;id=s\(name + 1);\(link.target)\u{1b}\\"
      let cells = canvas[row: link.row].dropFirst(link.columns.lowerBound)
        .prefix(link.columns.count)
      var current: Style?
      for cell in cells where cell.width > 0 {
        let style = styles.style(cell.role, cell.surface)
        if style != current { text += "\u{1b}[\(ANSIRendering.parameters(style))m" }
        current = style
        text.unicodeScalars.append(contentsOf: canvas.scalars(of: cell))
      }
      text += "\u{1b}]8;;\u{1b}\\"
    }
    return text.isEmpty ? [] : Array("\u{1b}7\(text)\u{1b}8".utf8)
  }

  /// Whether it is an address of the web in printable ASCII that terminals do not drop.
  static func isSafe(_ target: String) -> Bool {
    (target.hasPrefix("https://") || target.hasPrefix("http://")) && target.utf8.count <= limit
      && target.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f }
  }
}
