import Incidents

extension DashboardState {
  /// Takes in what happened to a followed file.
  mutating func follow(_ event: FollowEvent, _ store: StoreReference) -> [DashboardEffect] {
    if following == nil { following = Following() }
    tell(event)
    guard let dataset = arrival?.store.store.dataset ?? dataset, dataset != store.store.dataset
    else { return [] }
    let move = RowMove(
      newRows: event.newRows,
      oldCount: dataset.count,
      newCount: store.store.dataset.count
    )
    arrival = Arrival(moves: (arrival?.moves ?? []) + [move], store: store)
    return takeArrival()
  }

  /// Notes that nothing can come any more.
  mutating func endFollowing() {
    following?.isRunning = false
  }

  /// Takes a store that knows which rows look alike, if it is over what is shown.
  mutating func adoptDuplicates(
    _ searched: StoreReference,
    of store: StoreReference
  ) -> [DashboardEffect] {
    if arrival?.store == store {
      arrival?.store = searched
      return []
    }
    guard arrival == nil, self.store == store else { return [] }
    self.store = searched
    counters = searched.store.counters
    return askAgain(holding: listHold)
  }

  /// Shows what has come, unless an answer is on its way: then it waits for that.
  ///
  /// - Complexity: O(*n*) in the marked rows.
  mutating func takeArrival() -> [DashboardEffect] {
    guard let arrival, !isAsking else { return [] }
    self.arrival = nil
    store = arrival.store
    let hold = listHold
    if case .line = hold { anchorSelection() } else { anchor = nil }
    for move in arrival.moves { moveRows(move) }
    return askAgain(holding: hold)
  }

  /// Takes all new incidents as seen; or, when there are none, those taken last as new again.
  mutating func acknowledge() -> [DashboardEffect] {
    guard let following, !following.newRows.isEmpty || !following.seenRows.isEmpty else {
      let isFollowing = following?.isRunning == true
      message = StatusMessage(
        isFollowing ? "nothing new has come yet" : "nothing is new; --follow watches files"
      )
      return []
    }
    let comesBack = following.newRows.isEmpty
    let count = comesBack ? following.seenRows.count : following.newRows.count
    self.following?.newRows = comesBack ? following.seenRows : RowRanges()
    self.following?.seenRows = comesBack ? RowRanges() : following.newRows
    let key = Keymap.standard.binding(of: .acknowledge)?.keys.first?.symbol ?? ""
    message = StatusMessage(
      comesBack
        ? "\(count.grouped) new again" : "\(count.grouped) taken as seen; \(key) brings them back"
    )
    anchorSelection()
    return ask()
  }

  /// Puts the list where it is to stay once the answer about new data is there.
  mutating func applyHold(_ before: Answer?) {
    guard let hold, let answer else { return }
    self.hold = nil
    switch hold {
    case .top: list = ScrollPosition()
    case .bottom: list.selection = max(0, answer.incidents.count - 1)
    case .line(let line): list.first = list.selection - line
    }
    keepBar(of: before, in: answer)
  }
}

extension DashboardState {
  /// The most bars that are looked through for the selected one.
  private static let mostBars = 1000

  /// Where the list is to stay: with who watches the newest come in, else at the selected incident.
  private var listHold: ListHold {
    let line = ListHold.line(list.selection - list.first)
    guard focus != .detail, let order = view.order.first else { return line }
    if order == SortKey(.date, ascending: false), list.selection == 0 { return .top }
    let isAtEnd = list.selection + 1 == answer?.incidents.count
    return isAtEnd && order.ascending && [.date, .file].contains(order.field) ? .bottom : line
  }

  /// Asks about data that the user did not ask for: keys go on with what is there.
  private mutating func askAgain(holding hold: ListHold) -> [DashboardEffect] {
    if filter.error != nil { reparse() }
    let awaited = awaitsAnswer
    let effects = ask()
    awaitsAnswer = awaited
    // The user's own question says where the selection goes, as when a session is resumed.
    self.hold = awaited ? nil : hold
    return effects
  }

  private mutating func moveRows(_ move: RowMove) {
    anchor = anchor.flatMap(move.row)
    wanted = wanted.flatMap(move.row)
    marked = Set(marked.compactMap(move.row))
    guard var moved = following else { return }
    moved.newRows = moved.newRows.moved(by: move)
    moved.seenRows = moved.seenRows.moved(by: move)
    moved.newRows.insert(move.newRows)
    following = moved
  }

  /// Keeps the selected bar selected when its place among the bars has changed.
  private mutating func keepBar(of before: Answer?, in answer: Answer) {
    guard let before, bars.selection > 0, bars.selection < before.facets.count,
      before.question.dimension == answer.question.dimension
    else { return }
    let term = before.facets[bars.selection].term
    let places = 0..<min(answer.facets.count, Self.mostBars)
    if let place = places.first(where: { answer.facets[$0].term == term }) {
      bars.first += place - bars.selection
      bars.selection = place
    }
  }

  private mutating func tell(_ event: FollowEvent) {
    switch event.change {
    case .loaded: break
    case .grown: following?.trouble = nil
    case .replaced:
      following?.trouble = nil
      message = StatusMessage(event.description)
    case .ended: message = StatusMessage(event.description)
    case .truncated, .removed, .unreadable:
      following?.trouble = event.change.word
      message = StatusMessage(event.description, isFailure: true)
    }
  }
}

extension FollowEvent.Change {
  /// What is wrong, in a word or two for the header.
  fileprivate var word: String? {
    switch self {
    case .truncated: "file cut short"
    case .removed: "file gone"
    case .unreadable: "file unreadable"
    case .loaded, .grown, .replaced, .ended: nil
    }
  }
}
