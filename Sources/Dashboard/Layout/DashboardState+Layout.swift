extension DashboardState {
  /// Shows the next layout, its dividers where they were left.
  mutating func nextLayout() {
    let presets = LayoutPreset.allCases
    let place = presets.firstIndex(of: arrangement.preset) ?? 0
    let next = presets[(place + 1) % presets.count]
    arrange(memory.layouts[next] ?? LayoutChoice(next))
  }

  /// Shows a layout and says so.
  mutating func arrange(_ choice: LayoutChoice) {
    memory.layouts[arrangement.preset] = arrangement
    memory.hasArranged = true
    arrangement = choice
    zoomed = nil
    settleFocus()
    revealSelections()
    message = StatusMessage(arrangementWords)
  }

  /// Gives the keys to the first pane of the layout unless one that it shows has them: a pane without
  /// a place of its own would take another's, and the layout would not be seen.
  mutating func settleFocus() {
    guard zoomed == nil else { return }
    let shown = layout(focus: .figures)
    let isAlone = shown.panes.count == 1
    guard isAlone || focus != .figures && !shown.shows(focus) else { return }
    focus = arrangement.preset.panes.first { isAlone || shown.shows($0) } ?? focus
  }

  /// Takes a layout that came with a view.
  mutating func adopt(_ choice: LayoutChoice?) {
    guard let choice, choice != arrangement else { return }
    memory.layouts[arrangement.preset] = arrangement
    arrangement = choice
    settleFocus()
    revealSelections()
  }

  /// Moves a divider by so many steps, to the right or down for more than 0.
  mutating func moveDivider(_ axis: SplitAxis, by steps: Int) {
    guard let divider = layout.dividers.first(where: { $0.axis == axis }) else {
      message = StatusMessage(
        zoomed != nil
          ? "one pane has the screen; z shows all again"
          : axis == .columns
            ? "no panes lie side by side here" : "no panes lie above one another here"
      )
      return
    }
    let step = axis == .columns ? 2 : 1
    // Far counts stop short of overflow.
    moveDivider(divider, to: divider.position + max(-1000, min(1000, steps)) * step)
  }

  /// Moves a divider to a column or row of its area.
  mutating func moveDivider(_ divider: ScreenDivider, to position: Int) {
    let share = divider.share(at: position)
    guard (share * divider.length + 500) / 1000 != divider.position else { return }
    arrangement[divider.axis] = share
    memory.hasArranged = true
    revealSelections()
  }

  /// Grabs the divider under a press of the mouse, if there is one.
  mutating func grabDivider(_ event: MouseEvent) {
    heldDivider = layout.dividers.first { $0.touches(column: event.column, row: event.row) }?.axis
  }

  /// Lets a divider that is held follow the mouse.
  ///
  /// - Returns: Whether one was held.
  mutating func dragDivider(_ event: MouseEvent) -> Bool {
    guard let heldDivider else { return false }
    if event.kind == .released {
      self.heldDivider = nil
    } else if let divider = layout.dividers.first(where: { $0.axis == heldDivider }) {
      let place =
        heldDivider == .columns
        ? event.column - divider.area.column : event.row - divider.area.row
      moveDivider(divider, to: place)
    }
    return true
  }

  /// The panes that Tab goes through: those of the layout, or all where one has the screen.
  var paneRound: [Pane] {
    let isAlone = zoomed != nil || layout.panes.count == 1
    return Pane.allCases.filter {
      isAlone || $0 == .figures || arrangement.preset.panes.contains($0)
    }
  }

  private var arrangementWords: String {
    let shown = layout.panes.count
    let name = "layout: \(arrangement.preset.title)"
    if layout.isTooSmall || shown > 1 { return name }
    return "\(name); 1 pane fits"
  }
}
