/// A piece of what line mode says.
public enum PlainBlock: Hashable, Sendable {
  /// A sentence, or another text of one line.
  case line(String)
  /// Rows under a header.
  case table(PlainTable)
}
