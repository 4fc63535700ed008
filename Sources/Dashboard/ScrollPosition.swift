/// Which row of a pane is selected and which is the first one shown.
public struct ScrollPosition: Hashable, Sendable {
  /// The selected row, counted from 0.
  public var selection = 0
  /// The first row shown.
  public var first = 0

  /// The top of a pane.
  public init() {}

  /// Moves the selection to a row, kept within the rows there are, and shows it.
  mutating func select(_ row: Int, of count: Int, height: Int) {
    selection = max(0, min(row, count - 1))
    reveal(of: count, height: height)
  }

  /// Takes the selection to where its row has gone, so that it stays in its place on the screen.
  mutating func move(to row: Int) {
    first = max(0, first + row - selection)
    selection = row
  }

  /// Scrolls as little as will show the selection.
  mutating func reveal(of count: Int, height: Int) {
    let height = max(1, height)
    selection = max(0, min(selection, count - 1))
    if selection < first { first = selection }
    if selection >= first + height { first = selection - height + 1 }
    first = max(0, min(first, count - height))
  }

  /// Scrolls by some rows as far as there are any; the selection stays while its row can be seen, and
  /// then stays at the edge.
  mutating func scroll(by rows: Int, of count: Int, height: Int) {
    let height = max(1, height)
    first = max(0, min(first + rows, count - height))
    selection = max(first, min(selection, first + height - 1, count - 1))
  }

  /// The rows shown of so many.
  func window(of count: Int, height: Int) -> Range<Int> {
    let first = max(0, min(first, count - 1))
    return first..<min(count, first + max(0, height))
  }
}
