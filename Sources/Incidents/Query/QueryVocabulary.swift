/// The names that may stand before a colon, and what they mean.
struct QueryVocabulary {
  /// What a name asks for.
  enum Key: Hashable {
    case text(QueryField)
    case count(QueryTest.CountField)
    case date
    case after
    case before
    case box
    case has
    case flag
  }

  /// What became of looking a name up.
  enum Finding {
    case found(Key, name: String)
    case ambiguous([String])
    case unknown(nearest: String?)
  }

  /// The names every dataset has, in the order in which they are offered.
  static let standard: [(name: String, key: Key)] =
    QueryField.StandardField.allCases.map { ($0.rawValue, .text(.standard($0))) }
    + QueryTest.CountField.allCases.map { ($0.rawValue, .count($0)) }
    + [("date", .date), ("after", .after), ("before", .before)]
    + [("box", .box), ("has", .has), ("is", .flag)]

  /// The extra columns of the dataset.
  let columns: [String]

  /// The field of exactly that name, in either case; spaces of a column may be typed as underscores.
  func exact(_ name: String) -> (key: Key, name: String)? {
    let folded = FoldedText.folding(name)
    // Notes are a field of ours that came late; a column of that name is what people mean.
    if folded == "note", let column = columns.first(where: { FoldedText.folding($0) == folded }) {
      return (.text(.column(column)), column)
    }
    if let entry = Self.standard.first(where: { $0.name == folded }) {
      return (entry.key, entry.name)
    }
    let column =
      columns.first { $0 == name } ?? columns.first { FoldedText.folding($0) == folded }
      ?? columns.first { underscored($0) == folded }
    return column.map { (.text(.column($0)), $0) }
  }

  /// The text field of exactly that name; a column whose own case it has goes before the others.
  func field(_ name: String) -> QueryField? {
    guard case .text(let field)? = exact(name)?.key else { return nil }
    return field
  }

  /// The field that a name or an unambiguous beginning of one means; standard names go first.
  func find(_ name: String) -> Finding {
    if let entry = exact(name) { return .found(entry.key, name: entry.name) }
    let folded = FoldedText.folding(name)
    let standard = Self.standard.filter { $0.name.hasPrefix(folded) }
    if let entry = standard.first, standard.count == 1 {
      return .found(entry.key, name: entry.name)
    }
    if standard.count > 1 { return .ambiguous(standard.map(\.name)) }
    let extra = columns.filter { underscored($0).hasPrefix(folded) }
    if let column = extra.first, extra.count == 1 {
      return .found(.text(.column(column)), name: column)
    }
    return extra.count > 1 ? .ambiguous(extra) : .unknown(nearest: nearest(to: folded))
  }

  private func underscored(_ column: String) -> String {
    String(FoldedText.folding(column).map { $0 == " " ? "_" : $0 })
  }

  private func nearest(to name: String) -> String? {
    let limit = max(1, min(3, name.utf8.count / 2))
    return (Self.standard.map(\.name) + columns)
      .map { (name: $0, distance: EditDistance.between(name, FoldedText.folding($0))) }
      .filter { $0.distance <= limit }
      .min { $0.distance < $1.distance }?.name
  }
}
