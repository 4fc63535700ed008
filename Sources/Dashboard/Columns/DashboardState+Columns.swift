import Incidents

extension DashboardState {
  /// Opens the window in which columns are chosen, at the first one.
  mutating func openColumns() {
    let columns = view.columns ?? ListColumns(automaticColumns.map { ListColumn($0) })
    let choices = ColumnChoices(columns, extra: dataset?.extraColumns ?? [])
    open(.columns(ScrollPosition(), choices, original: view))
    mode = .arranging
  }

  /// Leaves the window; what was changed there is one step to undo.
  mutating func closeColumns(_ original: ViewSettings) {
    overlay = nil
    mode = .browsing
    if view != original { history.leave(original) }
  }

  /// Does what a key asks for in the window of columns; the list behind it follows at once.
  mutating func arrange(_ command: Command) -> [DashboardEffect] {
    guard case .columns(var position, var choices, let original) = overlay else { return [] }
    let before = choices
    let index = position.selection
    switch command {
    case .activate:
      closeColumns(original)
      return []
    case .toggleColumn: choices.toggle(index)
    case .columnEarlier: position.selection = choices.move(index, by: -1)
    case .columnLater: position.selection = choices.move(index, by: 1)
    case .widenColumn: choices.widen(index, by: 1, from: shownWidth(of: choices, index))
    case .narrowColumn: choices.widen(index, by: -1, from: shownWidth(of: choices, index))
    case .freezeColumns: choices.freeze(upTo: index)
    case .orderByColumn, .addColumnToOrder:
      return order(by: choices.choices[index].column.content, adding: command == .addColumnToOrder)
    case .resetColumns:
      view.columns = nil
      let automatic = ListColumns(automaticColumns.map { ListColumn($0) })
      choices = ColumnChoices(automatic, extra: dataset?.extraColumns ?? [])
      listOffset = 0
      overlay = .columns(position, choices, original: original)
      return []
    default:
      position.selection = scrolledRow(index, command)
    }
    position.select(position.selection, of: choices.choices.count, height: columnRows)
    if choices != before {
      view.columns = choices.columns
      listOffset = 0
    }
    overlay = .columns(position, choices, original: original)
    return []
  }

  /// How many columns the window shows; below them stands what the keys do.
  private var columnRows: Int { max(1, overlayRows - 2) }

  private func shownWidth(of choices: ColumnChoices, _ index: Int) -> Int {
    let content = choices.choices[index].column.content
    let area = layout.panes[.list]?.inside
    let width = (area?.width ?? 80) - 2
    let height = (area?.height ?? 10) - 1
    let count = answer?.incidents.count ?? 0
    let pages = Self.pages(
      around: list.window(of: count, height: height),
      height: height,
      of: count
    )
    let wanted = wantedColumns(width: width)
    var kept = ListRows()
    let rows = listRows(in: pages, showing: wanted, keeping: &kept)
    return placedColumns(wanted, width: width, rows).first { $0.content == content }?.column.width
      ?? content.naturalWidths(in: width).lowerBound
  }

  /// Makes a field the only key of the order, or one more; again turns it round, and a third time
  /// takes a further key away.
  private mutating func order(
    by content: ListColumn.Content,
    adding: Bool
  ) -> [DashboardEffect] {
    guard let field = content.sortField else { return [] }
    let beginsSmall = ![.date, .killed, .injured].contains(field)
    let index = view.order.firstIndex { $0.field == field }
    if adding {
      if let index {
        if view.order[index].ascending == beginsSmall {
          view.order[index].ascending.toggle()
        } else if view.order.count > 1 {
          view.order.remove(at: index)
        }
      } else {
        view.order.append(SortKey(field, ascending: beginsSmall))
      }
    } else if index == 0 {
      view.order[0].ascending.toggle()
    } else {
      view.order = [SortKey(field, ascending: beginsSmall)]
    }
    anchorSelection()
    return ask()
  }

  /// Scrolls the list by a column to the left or right, as far as there is something to see.
  mutating func scrollList(by step: Int) {
    guard let area = layout.panes[.list]?.inside else { return }
    if step < 0 {
      listOffset = max(0, listOffset - 1)
    } else if listPane(width: area.width, height: area.height).hasMoreRight {
      listOffset += 1
    }
  }
}
