import Incidents

extension DashboardState {
  /// Puts a window over the panes.
  mutating func open(_ overlay: Overlay) {
    self.overlay = overlay
    mode = overlay.mode
    measure.overlayScrollLimit = 0
  }

  /// Takes the window away, or goes a step back within it.
  mutating func closeOverlay() -> [DashboardEffect] {
    switch overlay {
    case .help(let help) where !help.line.text.isEmpty: return leaveSearch()
    case .health(var window) where window.reading != nil:
      window.reading = nil
      overlay = .health(window)
      return []
    case .health(let window) where window.isSearched: return leaveSearch()
    case .briefs(let position, reading: true, _):
      overlay = .briefs(position, reading: false, scroll: 0)
      return []
    case .themes(_, let original) where original != theme:
      theme = original
      overlay = nil
      mode = .browsing
      return [.useTheme(original)]
    case .columns(_, _, let original):
      closeColumns(original)
      return []
    default:
      overlay = nil
      mode = .browsing
      return []
    }
  }

  /// Opens the choice of theme at the one in use.
  mutating func openThemes() {
    var position = ScrollPosition()
    position.selection = themes.firstIndex(of: theme) ?? 0
    open(.themes(position, original: theme))
  }

  /// Opens the texts that came with the incidents, those that mention the selected country first.
  mutating func openBriefs() {
    guard dataset?.briefs.isEmpty == false else {
      message = StatusMessage("this file holds incidents only, no articles or alerts")
      return
    }
    open(.briefs(ScrollPosition(), reading: false, scroll: 0))
  }

  /// Does what a key asks for while a window is open.
  mutating func performInOverlay(_ command: Command) -> [DashboardEffect] {
    switch overlay {
    case .help(let help): return performInHelp(command, help)
    case .health(let window): return performInHealth(command, window)
    case .briefs(let position, reading: true, let scroll):
      overlay = .briefs(position, reading: true, scroll: scrolled(scroll, command))
    case .briefs(var position, reading: false, _):
      let count = dataset?.briefs.count ?? 0
      if command == .activate {
        overlay = .briefs(position, reading: true, scroll: 0)
      } else {
        position.select(
          scrolledRow(position.selection, command),
          of: count,
          height: overlayRows
        )
        overlay = .briefs(position, reading: false, scroll: 0)
      }
    case .themes(var position, let original):
      if command == .activate {
        overlay = nil
        mode = .browsing
        return []
      }
      position.select(
        scrolledRow(position.selection, command),
        of: themes.count,
        height: overlayRows
      )
      overlay = .themes(position, original: original)
      let chosen = themes[position.selection]
      guard chosen != theme else { return [] }
      theme = chosen
      return [.useTheme(chosen)]
    case .related(var position, let rows):
      if command == .activate, position.selection < rows.count {
        return goTo(row: rows[position.selection])
      }
      position.select(
        scrolledRow(position.selection, command),
        of: rows.count,
        height: overlayRows
      )
      overlay = .related(position, rows: rows)
    case .savedViews(let position): return performInSavedViews(command, position)
    case .scenes(let position): return performInScenes(command, position)
    case .chips, .palette, .export, .columns, nil: break
    }
    return []
  }

  /// How many rows a list in a window can show; windows leave a margin and a frame.
  var overlayRows: Int { max(1, viewport.rows - 6) }

  func scrolled(_ scroll: Int, _ command: Command) -> Int {
    max(0, min(measure.overlayScrollLimit, scrolledRow(scroll, command)))
  }

  /// Where a movement in a list leads, not yet kept within bounds.
  func scrolledRow(_ row: Int, _ command: Command) -> Int {
    target(command, from: row, page: overlayRows)
  }
}
