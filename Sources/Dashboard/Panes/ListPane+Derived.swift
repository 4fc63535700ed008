import Incidents

extension DashboardState {
  /// The list in so many cells; the heading takes the first row.
  ///
  /// - Complexity: O(*n*) in the rows that are seen.
  ///
  /// `widthOf` tells the cells that a line takes.
  public func listPane(
    width: Int,
    height: Int,
    widthOf: (StyledLine) -> Int = Self.characters
  ) -> ListPane {
    let count = answer?.incidents.count ?? 0
    let window = list.window(of: count, height: height - 1)
    let incidents = listIncidents(height: height)
    let all = listColumns(width: width - 2, incidents, widthOf: widthOf)
    let (columns, hasMoreLeft, hasMoreRight) = seenColumns(all, width: width - 2)
    let texts = ListCells(view.query)
    return ListPane(
      title: [TextRun("Incidents", .paneTitle)],
      trailing: listTrailing(count),
      columns: columns.map(\.column),
      frozen: min(view.columns?.frozen ?? 0, columns.count),
      hasMoreLeft: hasMoreLeft,
      hasMoreRight: hasMoreRight,
      rows: zip(window, incidents).map { position, incident in
        ListPane.Row(
          cells: columns.map { texts.cell($0.content, of: incident) },
          isSelected: position == list.selection,
          isMarked: marked.contains(incident.row),
          isNew: following?.newRows.contains(incident.row) == true,
          isDuplicate: incident.duplicateGroup != nil
        )
      },
      window: window,
      count: count,
      marks: markRows(height: height - 1),
      emptyText: emptyText
    )
  }

  /// The incidents that are seen.
  func listIncidents(height: Int) -> [Incident] {
    list.window(of: answer?.incidents.count ?? 0, height: height - 1)
      .compactMap { position in
        guard var incident = answer?.incidents[position] else { return nil }
        incident.note = notes[incident.row] ?? ""
        return incident
      }
  }

  /// The rows of a scrollbar of so many that stand for marked incidents.
  ///
  /// - Complexity: O(*h* log *m*) in the rows and the marks.
  private func markRows(height: Int) -> [Int] {
    let positions = answer?.markPositions ?? []
    let count = answer?.incidents.count ?? 0
    guard !positions.isEmpty, count > height, height > 0 else { return [] }
    return (0..<height).filter { row in
      let first = Int32(clamping: row * count / height)
      let next = Int32(clamping: (row + 1) * count / height)
      let place = positions.insertionPlace(of: first)
      return place < positions.count && positions[place] < next
    }
  }

  /// Why there is nothing in the list, or `nil` when there is something.
  var emptyText: String? {
    if case .failed(let error) = loading { return error.description }
    guard let answer else { return "reading…" }
    guard answer.incidents.count == 0 else { return nil }
    return answer.whole.tally.incidents == 0
      ? "the file holds no incidents" : "nothing matches; x drops the filter, u goes back"
  }

  private func listTrailing(_ count: Int) -> StyledLine {
    let order = view.order.map {
      "\(VisibleText($0.field.name)) \($0.ascending ? "↑" : "↓")"
    }
    let folded: StyledLine =
      answer?.question.foldsDuplicates == true
      ? [TextRun("\((answer?.folded ?? 0).grouped) folded", .badge), TextRun(" · ", .dim)] : []
    let new = following?.newRows.count ?? 0
    let arrived: StyledLine =
      new > 0 ? [TextRun("\(new.grouped) new", .success), TextRun(" · ", .dim)] : []
    return arrived + folded + [
      TextRun(order.joined(separator: " "), .dim),
      TextRun(" · ", .dim),
      TextRun("\(count == 0 ? 0 : list.selection + 1)".grouped, .figure),
      TextRun("/\(count.grouped)", .dim),
    ]
  }
}

extension String {
  /// A number's digits with thousands set apart.
  fileprivate var grouped: String { Int(self)?.grouped ?? self }
}
