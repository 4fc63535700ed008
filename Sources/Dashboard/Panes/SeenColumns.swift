/// The columns of a list that there is room for.
struct SeenColumns: Sendable {
  /// All that were wanted.
  let wanted: [ListColumn]
  /// Those that are seen, with their widths.
  let columns: [ListPane.Column]
  /// Which of the wanted ones they are; `nil` where that is all of them.
  let places: [Int]?
  /// Whether columns are scrolled out to the left.
  let hasMoreLeft: Bool
  /// Whether columns are out of view to the right.
  let hasMoreRight: Bool

  init(
    _ seen: (columns: [PlacedColumn], hasMoreLeft: Bool, hasMoreRight: Bool),
    of wanted: [ListColumn]
  ) {
    self.wanted = wanted
    columns = seen.columns.map(\.column)
    let places = seen.columns.compactMap { column in
      wanted.firstIndex { $0.content == column.content }
    }
    self.places = places.elementsEqual(wanted.indices) ? nil : places
    hasMoreLeft = seen.hasMoreLeft
    hasMoreRight = seen.hasMoreRight
  }
}
