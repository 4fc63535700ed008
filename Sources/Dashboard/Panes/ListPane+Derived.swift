import Incidents

extension DashboardState {
  /// The list in so many cells; the heading takes the first row unless rows are few.
  ///
  /// - Complexity: O(*n*) in the rows that are seen.
  ///
  /// `widthOf` tells the cells that a line takes.
  public func listPane(
    width: Int,
    height: Int,
    widthOf: (StyledLine) -> Int = Self.characters
  ) -> ListPane {
    var rows = ListRows()
    return listPane(width: width, height: height, widthOf: widthOf, keeping: &rows)
  }

  /// The list in so many cells, with rows that were derived before where they still hold.
  ///
  /// - Complexity: O(*n*) in the rows that are seen, little for those that were seen before.
  public func listPane(
    width: Int,
    height: Int,
    widthOf: (StyledLine) -> Int,
    keeping kept: inout ListRows
  ) -> ListPane {
    let height = height - ListPane.headingRows(height: height)
    let count = answer?.incidents.count ?? 0
    let window = list.window(of: count, height: height)
    let pages = Self.pages(around: window, height: height, of: count)
    let known = kept.columns(of: pages)
    let wanted = known?.wanted ?? wantedColumns(width: width - 2)
    let measured = listRows(in: pages, showing: wanted, widthOf: widthOf, keeping: &kept)
    let rows = measured.dropFirst(window.lowerBound - pages.lowerBound)
    let seen =
      known
      ?? SeenColumns(
        seenColumns(placedColumns(wanted, width: width - 2, measured), width: width - 2),
        of: wanted
      )
    kept.keep(seen)
    return ListPane(
      title: [TextRun("Incidents", .paneTitle)],
      trailing: listTrailing(count, width: width),
      columns: seen.columns,
      frozen: min(view.columns?.frozen ?? 0, seen.columns.count),
      hasMoreLeft: seen.hasMoreLeft,
      hasMoreRight: seen.hasMoreRight,
      rows: zip(window, rows).map { position, row in
        ListPane.Row(
          cells: seen.places?.map { row.cells[$0] } ?? row.cells,
          isSelected: position == list.selection,
          isMarked: marked.contains(row.row),
          isNew: following?.newRows.contains(row.row) == true,
          isDuplicate: row.isDuplicate
        )
      },
      window: window,
      count: count,
      marks: barRows(of: answer?.markPositions ?? [], height: height),
      arrivals: barRows(of: answer?.newPositions ?? [], height: height),
      emptyText: emptyText
    )
  }

  /// The whole pages that rows lie in; columns are as wide as those need, so that they do not change
  /// with every row that comes into view.
  static func pages(around window: Range<Int>, height: Int, of count: Int) -> Range<Int> {
    let height = max(1, height)
    let first = window.lowerBound / height * height
    return first..<max(first, min(count, (window.upperBound + height - 1) / height * height))
  }

  /// The rows of a scrollbar of so many that stand for some places in the list.
  ///
  /// - Complexity: O(*h* log *m*) in the rows and the places.
  private func barRows(of positions: [Int32], height: Int) -> [Int] {
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

  /// What is new or folded, the order, and the place among all; the order first goes where there is
  /// little room, since the headings tell it as well.
  private func listTrailing(_ count: Int, width: Int) -> StyledLine {
    let order = view.order.map {
      "\(VisibleText($0.field.name)) \($0.ascending ? "↑" : "↓")"
    }
    let orders = [TextRun(order.joined(separator: " "), .dim), TextRun(" · ", .dim)]
    let place = [
      TextRun("\(count == 0 ? 0 : list.selection + 1)".grouped, .figure),
      TextRun("/\(count.grouped)", .dim),
    ]
    let arrivals = arrivals
    let all = arrivals + folds
    func fits(_ line: StyledLine) -> Bool { Self.characters(line) + 13 < width }
    let whole = all + orders + place
    if fits(whole) { return whole }
    return [all + place, arrivals + place].first(where: fits) ?? place
  }

  private var folds: StyledLine {
    guard answer?.question.foldsDuplicates == true else { return [] }
    return [TextRun("\((answer?.folded ?? 0).grouped) folded", .badge), TextRun(" · ", .dim)]
  }

  private var arrivals: StyledLine {
    let new = following?.newRows.count ?? 0
    return new > 0 ? [TextRun("\(new.grouped) new", .success), TextRun(" · ", .dim)] : []
  }
}

extension String {
  /// A number's digits with thousands set apart.
  fileprivate var grouped: String { Int(self)?.grouped ?? self }
}
