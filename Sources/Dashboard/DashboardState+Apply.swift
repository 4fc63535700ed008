import Incidents

extension DashboardState {
  /// Takes in what happened and says what is to be done about it.
  ///
  /// It changes the state in place, never waits and never touches all rows; whatever is O(rows)
  /// comes back as an effect.
  public mutating func apply(_ action: DashboardAction) -> [DashboardEffect] {
    let effects = follow(action) + lookAround()
    // A map that has come into view, or shows another part of the world, needs an answer of its own,
    // and so does a timeline with room for more or fewer buckets.
    return mapQuestion == askedMap && hasFittingBuckets ? effects : effects + ask()
  }

  /// Goes on with a store that no more of the load will follow.
  private mutating func settle(
    on store: StoreReference,
    _ counters: [CounterFigure]
  ) -> [DashboardEffect] {
    self.counters = counters
    dropMissingColumns(of: store)
    chooseDimension(for: store.store.dataset)
    tellFaultyCounters(of: store.store.dataset)
    return adopt(store) + recallCase()
  }

  private mutating func follow(_ action: DashboardAction) -> [DashboardEffect] {
    switch action {
    case .started(let viewport):
      self.viewport = viewport
      settleFocus()
      return [.load]
    case .resized(let viewport):
      self.viewport = viewport
      revealSelections()
      return []
    case .keyPressed(let key):
      message = nil
      return press(key)
    case .pasted(let text):
      return isOnStage ? [] : paste(text)
    case .mouseUsed(let event):
      if isOnStage { return [] }
      message = nil
      return use(event)
    case .loadProgressed(let progress, let store):
      loading = .reading(progress)
      guard let store else { return [] }
      return adopt(store)
    case .loadFinished(let store, let counters):
      loading = .ready
      return settle(on: store, counters)
    case .loadStopped(let store, let counters):
      loading = .stopped
      message = StatusMessage("stopped; what had come stays")
      return settle(on: store, counters)
    case .comparisonStopped(let store, let counters):
      loading = .ready
      message = StatusMessage("stopped; nothing is compared with the older release")
      return settle(on: store, counters)
    case .loadFailed(let error):
      loading = .failed(error)
      deferred = []
      return []
    case .followed(let event, let store): return follow(event, store)
    case .followEnded:
      endFollowing()
      return []
    case .duplicatesFound(let searched, let store): return adoptDuplicates(searched, of: store)
    case .answered(let answer, let generation):
      return generation == askedGeneration ? show(answer) : []
    case .completed(let completions, let generation):
      guard generation == self.generation, mode == .typing else { return [] }
      filter.completions = completions
      filter.chosen = nil
      return []
    case .lookedAround(let row, let nearby, let store):
      guard row == neighbourhood?.row, store == self.store else { return [] }
      neighbourhood?.incidents = nearby
      return []
    case .recalled(let recalled): return take(recalled)
    case .caseFailed(let reason):
      keepsCase = false
      message = StatusMessage("\(reason); nothing is kept from now on", isFailure: true)
      return []
    case .boardRead(let outline):
      take(outline)
      return []
    case .boardFailed(let reason):
      board.isOpening = false
      message = StatusMessage(reason, isFailure: true)
      return []
    case .recordingBegan(let name):
      recordingBegan(name)
      return []
    case .recordingEnded(let name, let reason):
      recordingEnded(name, reason)
      return []
    case .noteGiven(let text): return takeNote(text)
    case .exportGiven(let name): return export(to: name)
    case .exportProgressed(let written, let number):
      exportProgressed(written, number)
      return []
    case .exportEnded(let outcome, let number):
      exportEnded(outcome, number)
      return []
    case .viewsCounted(let counts):
      savedViewCounts = counts
      return []
    case .copied(let what, let succeeded):
      message =
        succeeded
        ? StatusMessage("sent to the terminal's clipboard: \(what)")
        : StatusMessage("not copied: too long for the terminal's clipboard", isFailure: true)
      return []
    case .linkFailed(let link):
      message = StatusMessage("could not open \(VisibleText(link))", isFailure: true)
      return []
    case .themeFailed(let reason):
      message = StatusMessage(reason, isFailure: true)
      return []
    case .staged(let stage):
      if stage?.position != self.stage?.position { message = nil }
      self.stage = stage
      if let pane = stage?.spotlight, stage?.isExploring == false { focus = pane }
      revealSelections()
      return []
    case .viewSet(let view, let typed, let layout):
      arrangement = layout ?? LayoutChoice()
      let effects = set(view, typed: typed)
      settleFocus()
      return effects
    case .comparisonSet(let days): return compare(with: days)
    case .commandGiven(let command):
      message = nil
      return perform(command)
    case .rowChosen(let row):
      focusPane(.list)
      moveList(by: max(0, row) - list.selection)
      return []
    case .measured(let measure):
      self.measure = measure
      detailScroll = min(detailScroll, measure.detailScrollLimit)
      return []
    }
  }

  /// Takes a store in place of the one before, as when more incidents have come.
  private mutating func adopt(_ store: StoreReference) -> [DashboardEffect] {
    let isFirst = self.store == nil
    self.store = store
    neighbourhood = nil
    view.resolve(columns: store.store.dataset.extraColumns)
    refreshHealth()
    if isFirst || filter.error != nil {
      // The columns of the file are known only now, so the line may mean more than it did.
      reparse()
      settlePins(view.pinned)
    }
    let effects = ask()
    // Growth while loading is nobody's question: keys go on with what is there.
    awaitsAnswer = false
    return effects
  }

  /// Tells of columns that the view names and the data turned out not to have.
  private mutating func dropMissingColumns(of store: StoreReference) {
    let columns = store.store.dataset.extraColumns
    guard let error = view.resolve(columns: columns) else { return }
    message = StatusMessage(error.description, isFailure: true)
    view.dropMissing(columns: columns)
  }

  /// Tells of counters of the card that cannot be shown at the top.
  private mutating func tellFaultyCounters(of dataset: Dataset) {
    guard message == nil, let fault = dataset.faultyCounters.first else { return }
    message = StatusMessage("a counter of the card is left out: \(fault)", isFailure: true)
  }

  private mutating func show(_ answer: Answer) -> [DashboardEffect] {
    let before = self.answer
    keepPlace(in: answer.timeline)
    self.answer = answer
    if let position = answer.anchorPosition { list.move(to: position) }
    applyHold(before)
    tellWanted()
    followBar()
    revealSelections()
    awaitsAnswer = false
    goToWantedDates()
    isAsking = false
    return performDeferred() + takeArrival()
  }

  /// Selects the bar that was selected before the bars changed their order.
  private mutating func followBar() {
    guard let value = barToFollow, let facets = answer?.facets else { return }
    barToFollow = nil
    if let position = facets.firstIndex(where: { $0.value == value }) { bars.selection = position }
  }

  /// Does what keys asked for while the answer was on its way, as far as nothing is asked anew.
  private mutating func performDeferred() -> [DashboardEffect] {
    var effects: [DashboardEffect] = []
    while !awaitsRows, !deferred.isEmpty {
      switch deferred.removeFirst() {
      case .command(let command, let times): effects += perform(command, times: times)
      case .key(let key): effects += press(key)
      }
    }
    return effects
  }
}

extension DashboardState {
  /// How many buckets the timeline has room for: two cells each, or one where that spares decades.
  ///
  /// One that is out of sight stays as it is.
  private var bucketLimit: Int {
    let shown = layout.panes[.timeline]?.inside.width
    guard let width = shown ?? (askedBuckets == nil ? viewport.columns : nil) else {
      return askedBuckets ?? 10
    }
    return max(10, width / 2, min(width, 60))
  }

  /// Whether the newest question asked for as many buckets as there is room for.
  private var hasFittingBuckets: Bool {
    store == nil || askedBuckets == nil || askedBuckets == bucketLimit
  }

  /// Puts the question that the present view asks.
  mutating func ask() -> [DashboardEffect] {
    guard let store else { return [] }
    generation += 1
    askedGeneration = generation
    awaitsAnswer = true
    isAsking = true
    hold = nil
    let buckets = bucketLimit
    askedBuckets = buckets
    var question = Question(
      query: view.query,
      order: view.order,
      dimension: view.dimension,
      measure: view.measure,
      facetOrder: view.facetOrder,
      bucketLimit: buckets,
      anchor: anchor,
      marked: marked
    )
    question.foldsDuplicates = view.foldsDuplicates
    question.bucketUnit = view.bucketUnit
    question.notes = notes
    question.map = mapQuestion
    askedMap = question.map
    question.newRows = following?.newRows ?? RowRanges()
    question.comparison = view.comparison
    return [.ask(question, store, generation: generation)]
  }

  /// Scrolls list and bars so that what is selected is seen.
  mutating func revealSelections() {
    let layout = layout
    list.reveal(of: answer?.incidents.count ?? 0, height: layout.rows(of: .list))
    revealBucket()
    bars.reveal(of: answer?.facets.count ?? 0, height: barRows(height: layout.rows(of: .bars)))
  }

  /// Makes what the list has selected the incident that selections return to.
  mutating func anchorSelection() {
    guard let incidents = answer?.incidents, list.selection < incidents.count else { return }
    anchor = Int(incidents.rows[list.selection])
  }
}
