/// Where the list stays when incidents come in.
enum ListHold: Hashable, Sendable {
  /// At the first row, for who watches the newest come in.
  case top
  /// At the last row.
  case bottom
  /// At the selected incident, so many lines below the first one shown.
  case line(Int)
}
