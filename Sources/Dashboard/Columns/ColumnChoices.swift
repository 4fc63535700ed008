import Incidents

/// The columns as they stand in their window: the shown ones first, then what else there is.
public struct ColumnChoices: Hashable, Sendable {
  /// One column that can be shown.
  public struct Choice: Hashable, Sendable {
    /// The column.
    public var column: ListColumn
    /// Whether the list shows it.
    public var isShown: Bool
  }

  /// All columns, in the order in which those that are shown stand in the list.
  public private(set) var choices: [Choice]
  /// The last of the columns that stay in view, if any.
  public private(set) var lastFrozen: ListColumn.Content?

  init(_ columns: ListColumns, extra: [String]) {
    choices = columns.shown.map { Choice(column: $0, isShown: true) }
    let all = ListColumn.Content.standard + extra.map(ListColumn.Content.column)
    let shown = Set(columns.shown.map(\.content))
    choices += all.filter { !shown.contains($0) }.map {
      Choice(column: ListColumn($0), isShown: false)
    }
    lastFrozen = columns.frozen > 0 ? columns.shown[columns.frozen - 1].content : nil
  }

  /// What the list is to show.
  var columns: ListColumns {
    let shown = choices.filter(\.isShown).map(\.column)
    let frozen = shown.firstIndex { $0.content == lastFrozen }.map { $0 + 1 } ?? 0
    return ListColumns(shown, frozen: frozen)
  }

  /// Shows a column or hides it; the last one that is shown stays.
  mutating func toggle(_ index: Int) {
    guard choices.indices.contains(index) else { return }
    if choices[index].isShown, choices.count(where: \.isShown) == 1 { return }
    choices[index].isShown.toggle()
  }

  /// Moves a column by a place; returns where it stands then.
  mutating func move(_ index: Int, by step: Int) -> Int {
    let target = index + step
    guard choices.indices.contains(index), choices.indices.contains(target) else { return index }
    choices.swapAt(index, target)
    return target
  }

  /// Makes a column wider or narrower, from the width that it has on the screen.
  mutating func widen(_ index: Int, by step: Int, from width: Int) {
    guard choices.indices.contains(index) else { return }
    let wanted = (choices[index].column.width ?? width) + step
    choices[index].column.width = min(
      max(wanted, ListColumn.widths.lowerBound),
      ListColumn.widths.upperBound
    )
  }

  /// Keeps the columns up to this one in view, or none when that is so already.
  mutating func freeze(upTo index: Int) {
    guard choices.indices.contains(index), choices[index].isShown else { return }
    let content = choices[index].column.content
    lastFrozen = lastFrozen == content ? nil : content
  }
}
