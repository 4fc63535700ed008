import Incidents

extension DashboardState {
  /// Does what a key asks for.
  mutating func perform(_ command: Command) -> [DashboardEffect] {
    switch command {
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return holdsForExport() ? [] : finishWriting() + keepSession() + [.quit]
    case .leave: return leave()
    default: break
    }
    switch mode {
    case .browsing: return browse(command)
    case .typing: return edit(command)
    case .writing: return write(command)
    case .overlay: return performInOverlay(command)
    case .chips: return performOnChips(command)
    case .searching: return performInSearch(command)
    case .arranging: return arrange(command)
    case .finding: return find(command)
    }
  }

  private mutating func leave() -> [DashboardEffect] {
    switch mode {
    case .typing:
      return endTyping()
    case .searching: return leaveSearch()
    case .overlay, .chips, .arranging: return closeOverlay()
    case .finding:
      leaveFinder(returning: true)
      return []
    case .writing: return finishWriting()
    case .browsing:
      if brushAnchor != nil || map.corner != nil {
        brushAnchor = nil
        map.corner = nil
        return []
      }
      if zoomed != nil {
        zoomed = nil
        revealSelections()
        return []
      }
      if case .reading = loading, store != nil { return [.stopLoad] }
      if export.running != nil { return [.stopExport] }
      return []
    }
  }

  private mutating func browse(_ command: Command) -> [DashboardEffect] {
    if awaitsRows, command.concernsRows {
      deferred.append(.command(command, times: times))
      return []
    }
    switch command {
    case .moveUp, .moveDown, .moveLeft, .moveRight, .pageUp, .pageDown, .moveToTop, .moveToBottom:
      move(command)
    case .scrollUp: scroll(by: -(times ?? 1))
    case .scrollDown: scroll(by: times ?? 1)
    case .nextIncident: moveList(by: times ?? 1)
    case .previousIncident: moveList(by: -(times ?? 1))
    case .nextPane: focusPane(after: 1)
    case .previousPane: focusPane(after: -1)
    case .focusList: focusPane(.list)
    case .focusBars: focusPane(.bars)
    case .focusTimeline: focusPane(.timeline)
    case .focusDetail: focusPane(.detail)
    case .focusMap: focusPane(.map)
    case .zoom:
      // The figures have no frame that could fill the screen.
      guard focus != .figures || zoomed != nil else { return [] }
      zoomed = zoomed == nil ? focus : nil
      revealSelections()
    case .nextLayout: nextLayout()
    case .dividerLeft: moveDivider(.columns, by: -(times ?? 1))
    case .dividerRight: moveDivider(.columns, by: times ?? 1)
    case .dividerUp: moveDivider(.rows, by: -(times ?? 1))
    case .dividerDown: moveDivider(.rows, by: times ?? 1)
    case .help: open(.help(HelpSearch()))
    case .palette: open(.palette(LineField(), ScrollPosition()))
    case .briefs: openBriefs()
    case .health: openHealth()
    case .themes: openThemes()
    case .columns: openColumns()
    case .find: beginFinding()
    case .nextMarked: moveToMark(forward: true)
    case .previousMarked: moveToMark(forward: false)
    case .showWork: showsWork.toggle()
    case .mark where focus == .bars: return toggleBar(excluding: false)
    case .mark: return toggleMark()
    case .exclude: return toggleBar(excluding: true)
    case .editNote: return beginNote()
    case .savedViews: return openSavedViews()
    case .recordScreen, .pauseRecording, .chapter: return performOnRecording(command)
    case .scenes: return openScenes()
    case .export: openExport()
    case .copyView: return [.copy(viewLine.description, what: "the view as a line")]
    case .acknowledge: return acknowledge()
    case .copy: return copySelection()
    case .say: return sayPane()
    case .openSource: return openSource()
    case .cite: return copyCitation()
    case .record:
      showsRecord.toggle()
      detailScroll = 0
    case .activate: return activate()
    case .beginFilter: return beginTyping()
    case .finer, .coarser: return focus == .map ? zoomMap(command) : changeBucketUnit(command)
    case .beginBrush: return focus == .map ? useBox() : useBrush()
    case .compare: return changeComparison()
    case .clearFilter: return clearFilter()
    case .chips: openChips()
    case .undo: return undo()
    case .redo: return redo()
    case .sort, .reverseSort, .measure, .dimension, .facetOrder, .foldDuplicates:
      return changeView(command)
    default: break
    }
    return []
  }

  private mutating func changeView(_ command: Command) -> [DashboardEffect] {
    guard command != .dimension || nextDimension != nil else {
      message = StatusMessage("the data holds nothing else to group by")
      return []
    }
    anchorSelection()
    history.leave(view)
    switch command {
    case .sort: view.order = nextOrder()
    case .reverseSort:
      if let first = view.order.first {
        view.order[0] = SortKey(first.field, ascending: !first.ascending)
      }
    case .foldDuplicates: view.foldsDuplicates.toggle()
    case .facetOrder:
      if let facets = answer?.facets, bars.selection < facets.count {
        barToFollow = facets[bars.selection].value
      }
      view.facetOrder = FacetOrder.allCases.element(after: view.facetOrder) ?? .value
    case .measure: view.measure = Measure.allCases.element(after: view.measure) ?? .incidents
    default: group(by: nextDimension ?? view.dimension)
    }
    return ask()
  }

  /// Dates and casualties begin with the newest and the most, names with A.
  private func nextOrder() -> [SortKey] {
    let fields: [SortKey.Field] = [.date, .killed, .injured, .country, .kind, .actor]
    let next = fields.element(after: view.order.first?.field ?? .date) ?? .date
    let isName = [.country, .kind, .actor].contains(next)
    let newest = SortKey(.date, ascending: false)
    return next == .date ? [newest] : [SortKey(next, ascending: isName), newest]
  }

  private mutating func activate() -> [DashboardEffect] {
    guard let answer else { return [] }
    switch focus {
    case .figures: return activateFigure()
    case .list:
      guard selectedIncident != nil else { return [] }
      focusPane(.detail)
      return []
    case .detail:
      if selectedIncident != nil { openRelated() }
      return []
    case .bars:
      guard bars.selection < answer.facets.count else { return [] }
      let row = answer.facets[bars.selection]
      return setFilter(
        view.query.text(
          toggling: row.term,
          of: view.dimension,
          columns: dataset?.extraColumns ?? []
        )
      )
    case .timeline:
      return activateBucket()
    case .map: return activateMap()
    }
  }

  /// Lets the selected bar in beside others or rules it out; again takes that back.
  private mutating func toggleBar(excluding: Bool) -> [DashboardEffect] {
    guard focus == .bars else {
      message = StatusMessage("- rules out a bar: 2 goes to the bars")
      return []
    }
    guard let answer, bars.selection < answer.facets.count else { return [] }
    let term = answer.facets[bars.selection].term
    let columns = dataset?.extraColumns ?? []
    return setFilter(
      excluding
        ? view.query.text(excludingValue: term, of: view.dimension, columns: columns)
        : view.query.text(togglingValue: term, of: view.dimension, columns: columns)
    )
  }

  private mutating func toggleMark() -> [DashboardEffect] {
    guard let incident = selectedIncident else { return [] }
    let isMarked = marked.remove(incident.row) == nil
    if isMarked { marked.insert(incident.row) }
    answer?.mark(list.selection, isMarked: isMarked)
    moveList(by: 1)
    let kept = keep(.mark(row: incident.row, isMarked: isMarked))
    return kept + (view.query.isEmpty ? [] : ask())
  }

  /// Goes to the next incident that is marked, past the end from the top again.
  private mutating func moveToMark(forward: Bool) {
    guard let positions = answer?.markPositions, let first = positions.first,
      let last = positions.last
    else {
      message = StatusMessage("none of these incidents is marked; Space marks one")
      return
    }
    let here = Int32(clamping: list.selection)
    let place = positions.insertionPlace(of: forward ? here + 1 : here) - (forward ? 0 : 1)
    if positions.indices.contains(place) {
      moveList(by: Int(positions[place]) - list.selection)
    } else {
      message = StatusMessage(forward ? "from the top again" : "from the end again")
      moveList(by: Int(forward ? first : last) - list.selection)
    }
  }

  private mutating func copySelection() -> [DashboardEffect] {
    guard let incident = selectedIncident else { return [] }
    return [.copy(IncidentText.plain(incident), what: "the incident")]
  }
}

extension Array where Element: Equatable {
  /// The element behind another one, the first behind the last; `nil` when that is not in it.
  fileprivate func element(after element: Element) -> Element? {
    firstIndex(of: element).map { self[($0 + 1) % count] }
  }
}

extension String {
  /// Whether it is an address that a browser may be handed: http or https, without blanks.
  var isWebLink: Bool {
    (hasPrefix("https://") || hasPrefix("http://"))
      && unicodeScalars.allSatisfy { ("!"..."~").contains($0) }
  }
}
