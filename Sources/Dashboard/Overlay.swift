/// A window over the panes.
public enum Overlay: Hashable, Sendable {
  /// All keys.
  case help(scroll: Int)
  /// The texts that came with the incidents; the one read fills the window.
  case briefs(ScrollPosition, reading: Bool, scroll: Int)
  /// The choice of theme; `original` comes back on Escape.
  case themes(ScrollPosition, original: String)
  /// The views that are kept under names.
  case savedViews(ScrollPosition)
  /// How the files were read.
  case health(scroll: Int)
  /// The incidents that the selected one leads to, by row.
  case related(ScrollPosition, rows: [Int])
  /// The columns of the list; the view as it was is a step to undo.
  case columns(ScrollPosition, ColumnChoices, original: ViewSettings)
}
