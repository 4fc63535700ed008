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
  /// The views that are kept under names.
  case savedViews(ScrollPosition)
  /// The scenes of the storyboard that views are kept in.
  case scenes(ScrollPosition)
  /// The file that what matches is written to.
  case export(ExportWindow)
  /// How the files were read.
  case health(HealthWindow)
  /// The incidents that the selected one leads to, by row.
  case related(ScrollPosition, rows: [Int])
  /// The columns of the list; the view as it was is a step to undo.
  case columns(ScrollPosition, ColumnChoices, original: ViewSettings)

  /// What keys mean while it is open.
  var mode: Mode {
    switch self {
    case .chips: .chips
    case .palette, .export: .searching
    case .columns: .arranging
    case .help(let help): help.isSearching ? .searching : .overlay
    case .health(let window): window.isSearching ? .searching : .overlay
    default: .overlay
    }
  }
}
