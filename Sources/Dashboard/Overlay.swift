/// A window over the panes.
public enum Overlay: Hashable, Sendable {
  /// All keys, or those that hold some words.
  case help(HelpSearch)
  /// Everything that can be done, found by typing.
  case palette(LineField, ScrollPosition)
  /// The texts that came with the incidents; the one read fills the window.
  case briefs(ScrollPosition, reading: Bool, scroll: Int)
  /// The choice of theme; `original` comes back on Escape.
  case themes(ScrollPosition, original: String)
  /// The terms of the filter.
  case chips(ScrollPosition)
  /// How the files were read.
  case health(scroll: Int)

  /// What keys mean while it is open.
  var mode: Mode {
    switch self {
    case .chips: .chips
    case .palette: .searching
    case .help(let help): help.isSearching ? .searching : .overlay
    default: .overlay
    }
  }
}
