import Incidents

extension DashboardState {
  /// Opens the window of the filter's terms, at the last one typed.
  mutating func openChips() {
    let count = chips.count
    guard count > 0 else {
      message = StatusMessage("there is no term to work on; / types a filter")
      return
    }
    open(.chips(ScrollPosition()))
    selectChip(count - 1)
  }

  /// Does what a key asks for in the window of the filter's terms.
  mutating func performOnChips(_ command: Command) -> [DashboardEffect] {
    guard case .chips(let position) = overlay else { return [] }
    let chips = chips
    guard position.selection < chips.count else { return closeOverlay() }
    let chip = chips[position.selection]
    let effects: [DashboardEffect]
    switch command {
    case .chips: return closeOverlay()
    case .activate: return editTerm(chip)
    case .toggleTerm: effects = toggle(chip, at: position.selection)
    case .negateTerm: effects = negate(chip)
    case .pinTerm: effects = pin(chip)
    case .removeTerm: effects = remove(chip)
    case .undo: effects = undo()
    case .redo: effects = redo()
    default:
      selectChip(target(command, from: position.selection, page: overlayRows))
      return []
    }
    guard !self.chips.isEmpty else { return effects + closeOverlay() }
    // The selection stays with its term, wherever that has gone.
    selectChip(self.chips.firstIndex { $0.term == chip.term } ?? position.selection)
    return effects
  }

  private mutating func selectChip(_ row: Int) {
    var position = ScrollPosition()
    position.select(row, of: chips.count, height: overlayRows)
    overlay = .chips(position)
  }

  private mutating func toggle(_ chip: FilterChip, at row: Int) -> [DashboardEffect] {
    var setAside = view.setAside
    var pinned = view.pinned
    if let place = chip.place {
      pinned.removeAll { $0 == chip.term }
      for index in setAside.indices where setAside[index].position > place {
        if setAside[index].position < .max { setAside[index].position -= 1 }
      }
      let before = chips.prefix(row).count { !$0.isOn }
      let aside = SetAsideTerm(chip.term, position: place, isPinned: chip.isPinned)
      setAside.insert(aside, at: min(before, setAside.count))
      return setFilter(
        view.query.text(removingChipAt: place),
        pinned: pinned,
        setAside: setAside
      )
    }
    let place = chips.prefix(row).count { $0.isOn }
    setAside.removeAll { $0.term == chip.term }
    for index in setAside.indices where setAside[index].position >= place {
      // Those that stand behind it keep standing behind it.
      if isBehind(setAside[index].term, row), setAside[index].position < .max {
        setAside[index].position += 1
      }
    }
    if chip.isPinned { pinned.insert(chip.term, at: min(place, pinned.count)) }
    return setFilter(
      view.query.text(inserting: chip.term, at: place),
      pinned: pinned,
      setAside: setAside
    )
  }

  private func isBehind(_ term: String, _ row: Int) -> Bool {
    chips.dropFirst(row + 1).contains { $0.term == term && !$0.isOn }
  }

  private mutating func negate(_ chip: FilterChip) -> [DashboardEffect] {
    let columns = dataset?.extraColumns ?? []
    guard let query = try? Query(chip.term, columns: columns) else { return [] }
    return replace(chip, by: query.text(negatingChipAt: 0))
  }

  private mutating func pin(_ chip: FilterChip) -> [DashboardEffect] {
    var pinned = view.pinned
    var setAside = view.setAside
    if let index = setAside.firstIndex(where: { $0.term == chip.term && !chip.isOn }) {
      setAside[index].isPinned.toggle()
    } else if chip.isPinned {
      pinned.removeAll { $0 == chip.term }
    } else {
      pinned.append(chip.term)
    }
    let terms = view.query.terms.joined(separator: " ")
    return setFilter(pinned.isEmpty ? view.query.text : terms, pinned: pinned, setAside: setAside)
  }

  private mutating func remove(_ chip: FilterChip) -> [DashboardEffect] {
    guard let place = chip.place else {
      return setFilter(
        view.query.text,
        pinned: view.pinned,
        setAside: view.setAside.filter { $0.term != chip.term }
      )
    }
    return setFilter(view.query.text(removingChipAt: place))
  }

  /// Puts another term in the place of a chip; it stays on or off, pinned or not.
  private mutating func replace(_ chip: FilterChip, by term: String) -> [DashboardEffect] {
    var setAside = view.setAside
    guard let place = chip.place else {
      for index in setAside.indices where setAside[index].term == chip.term {
        setAside[index].term = term
      }
      return setFilter(view.query.text, pinned: view.pinned, setAside: setAside)
    }
    var terms = view.query.terms
    terms[place] = term
    return setFilter(
      terms.joined(separator: " "),
      pinned: view.pinned.map { $0 == chip.term ? term : $0 },
      setAside: setAside
    )
  }

  /// Opens the line with the cursor behind a term; one that is off is switched on for it.
  private mutating func editTerm(_ chip: FilterChip) -> [DashboardEffect] {
    var effects: [DashboardEffect] = []
    if !chip.isOn, let row = chips.firstIndex(of: chip) { effects += toggle(chip, at: row) }
    effects += closeOverlay()
    let before = view
    if chip.isPinned {
      // The others that are pinned stay out of reach; this one is pinned again as edited.
      view.pinned.removeAll { $0 == chip.term }
      editedPin = view.pinned.count
      filter.set(view.query.text(leading: view.pinned + [chip.term]))
      reparse()
    }
    effects += beginTyping()
    viewBeforeTyping = before
    if let place = view.query.terms.firstIndex(of: chip.term) {
      filter.line.moveCursor(toOffset: view.query.chips[place].range.upperBound)
    }
    return effects + complete()
  }
}
