/// What the dashboard has to remember about the case file to deal with it.
struct CaseMemory: Hashable, Sendable {
  /// The files that are open, as they are to be opened again.
  var files: [String] = []
  /// Whether to go on from how the dataset was left.
  var resumes = false
  /// Whether the dataset was left in a way that this run does not go on from.
  var hasOtherSession = false
  /// Whether the user has chosen a layout or moved a divider.
  var hasArranged = false
  /// The layouts with the dividers as they were left.
  var layouts: [LayoutPreset: LayoutChoice] = [:]
  /// Whether the case file has told what it keeps.
  var isRecalled = false
  /// What the user did since the case file was asked, for it to be done again over what it tells.
  var changes: [RemarkChange] = []
  /// A note that was emptied, to be put back.
  var emptiedNote = ""
  /// The view that was thrown away last.
  var removedView: SavedView?

  /// A mark or note that was changed.
  enum RemarkChange: Hashable, Sendable {
    case mark(row: Int, isMarked: Bool)
    case note(row: Int, text: String)
  }
}
