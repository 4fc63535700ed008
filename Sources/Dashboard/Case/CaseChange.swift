/// Something to be kept between runs.
public enum CaseChange: Equatable, Sendable {
  /// The incident of a row is marked, or no longer.
  case mark(row: Int, isMarked: Bool)
  /// What is written about the incident of a row; an empty text takes the note away.
  case note(row: Int, text: String)
  /// A view under its name, in place of the one that had it.
  case view(SavedView)
  /// A view that is no longer wanted.
  case removedView(SavedView)
  /// How the dashboard is being left, and the row of the selected incident.
  case session(Session, selection: Int?)
  /// A filter line that was used.
  case filterLine(String)
}
