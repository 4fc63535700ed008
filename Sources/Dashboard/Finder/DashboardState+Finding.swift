import Incidents

extension DashboardState {
  /// Begins to look for a date in list and timeline, and for a name in the bars.
  mutating func beginFinding() {
    guard answer != nil else { return }
    let pane: Pane = focus == .detail ? .list : focus
    if pane == .list, view.order.first?.field != .date {
      message = StatusMessage("f finds a date where the list is ordered by date; s orders it")
      return
    }
    finder = Finder(in: pane, from: selection(in: pane))
    mode = .finding
  }

  /// Leaves the line; what is selected stays unless it is to be as before.
  mutating func leaveFinder(returning: Bool) {
    mode = .browsing
    guard let finder else { return }
    if returning { select(finder.origin, in: finder.pane) }
    self.finder = nil
  }

  /// Does what a key asks for while a place is looked for.
  mutating func find(_ command: Command) -> [DashboardEffect] {
    switch command {
    case .acceptFilter: leaveFinder(returning: false)
    case .deleteBackward where finder?.text.text.isEmpty == true: leaveFinder(returning: true)
    case .deleteBackward, .deleteWord, .deleteLine:
      if finder?.text.edit(command) == true { followFinder() }
    case .nextChoice, .previousChoice:
      findAgain(forward: command == .nextChoice)
    default: break
    }
    return []
  }

  /// Selects what the text says; of nothing the selection goes back to where it was.
  mutating func followFinder() {
    guard let finder else { return }
    let text = finder.text.text
    guard !text.isEmpty else {
      self.finder?.isFound = nil
      select(finder.origin, in: finder.pane)
      return
    }
    if finder.pane == .bars {
      let position = bar(named: text, from: 0, forward: true)
      self.finder?.isFound = position != nil
      if let position { select(position, in: .bars) }
      return
    }
    // A date on its way, such as 201, says nothing yet.
    guard let span = Self.days(of: text) else {
      self.finder?.isFound = nil
      return
    }
    let position = finder.pane == .list ? incident(nearest: span) : bucket(nearest: span)
    self.finder?.isFound = position != nil
    if let position { select(position, in: finder.pane) }
  }

  private mutating func findAgain(forward: Bool) {
    guard let finder, finder.pane == .bars, !finder.text.text.isEmpty else { return }
    let from = bars.selection + (forward ? 1 : -1)
    if let position = bar(named: finder.text.text, from: from, forward: forward) {
      select(position, in: .bars)
    }
  }

  private func selection(in pane: Pane) -> Int {
    switch pane {
    case .bars: bars.selection
    case .timeline: bucket
    default: list.selection
    }
  }

  private mutating func select(_ position: Int, in pane: Pane) {
    switch pane {
    case .bars:
      bars.select(
        position,
        of: answer?.facets.count ?? 0,
        height: barRows(height: layout.rows(of: .bars))
      )
    case .timeline: moveInTimeline(to: position)
    default: moveList(by: position - list.selection)
    }
  }
}

extension DashboardState {
  /// No more bars than these are looked through in a key.
  private static let mostBars = 20_000

  /// The first bar from a position on whose name begins so, else the first that holds the text.
  ///
  /// - Complexity: O(*n*) in the bars, up to a limit.
  private func bar(named text: String, from start: Int, forward: Bool) -> Int? {
    guard let facets = answer?.facets else { return nil }
    let folded = FoldedText.folding(text)
    let count = min(facets.count, Self.mostBars)
    let positions =
      forward
      ? Array(max(0, start)..<max(max(0, start), count))
      : Array((0..<max(0, min(start + 1, count))).reversed())
    var holding: Int?
    for position in positions {
      let label = FoldedText.folding(facets[position].label)
      if label.hasPrefix(folded) { return position }
      if holding == nil, label.contains(folded) { holding = position }
    }
    return holding
  }

  /// The days that a date means, as a filter would read it.
  static func days(of text: String) -> ClosedRange<CivilDate>? {
    guard let query = try? Query("date:" + text), query.chips.count == 1,
      case .test(.date(let first?, let last?)) = query.chips[0].expression, first <= last
    else { return nil }
    return first...last
  }

  /// The first incident of the list within the days, else the one that is nearest to them.
  ///
  /// - Complexity: O(log *n*) in the incidents of the list.
  func incident(nearest span: ClosedRange<CivilDate>) -> Int? {
    guard let rows = answer?.incidents.rows, let dates = dataset?.dates else { return nil }
    let ascends = view.order.first?.ascending == true
    func start(_ position: Int) -> Int32? { dates[Int(rows[position])]?.start.day }
    // Undated incidents come last either way.
    let dated = Self.partition(rows.count) { start($0) == nil }
    guard dated > 0 else { return nil }
    let place = Self.partition(dated) { position in
      guard let day = start(position) else { return true }
      return ascends ? day >= span.lowerBound.day : day <= span.upperBound.day
    }
    let near = [place - 1, place].filter { (0..<dated).contains($0) }
    return near.min { distance(start($0), span) < distance(start($1), span) }
  }

  private func distance(_ day: Int32?, _ span: ClosedRange<CivilDate>) -> Int {
    guard let day else { return .max }
    return max(0, Int(span.lowerBound.day) - Int(day), Int(day) - Int(span.upperBound.day))
  }

  private func bucket(nearest span: ClosedRange<CivilDate>) -> Int? {
    guard let buckets = answer?.timeline.buckets, !buckets.isEmpty else { return nil }
    let place = Self.partition(buckets.count) { buckets[$0].end >= span.lowerBound }
    return min(place, buckets.count - 1)
  }

  /// The first number below the count for which something holds that then holds for all behind it.
  private static func partition(_ count: Int, where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
