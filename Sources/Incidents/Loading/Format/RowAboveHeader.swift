/// A row above the one that names the columns, such as the title of a report.
struct RowAboveHeader: Hashable, Sendable {
  /// The line where it begins, counted from 1.
  var line: Int
  /// What stands there, the beginning of it; `nil` for a blank row.
  var text: String?
}

extension [RowAboveHeader] {
  /// What there is to tell of them, in a sentence for the user; `nil` when none holds any text.
  var note: String? {
    let count = count { $0.text != nil }
    guard count > 0 else { return nil }
    return "\(count == 1 ? "1 row" : "\(count) rows") above the header left out"
  }
}
