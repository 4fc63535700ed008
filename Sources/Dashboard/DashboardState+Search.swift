extension DashboardState {
  /// Does what a key asks for while a line in a window is typed.
  mutating func performInSearch(_ command: Command) -> [DashboardEffect] {
    switch overlay {
    case .palette(let line, let position): return performInPalette(command, line, position)
    case .help(let help): return performInHelp(command, help)
    case .health(let window): return performInHealth(command, window)
    case .export(let window): return performInExport(command, window)
    default: return []
    }
  }

  /// Takes typed or pasted text into the line of a window.
  mutating func typeInOverlay(_ text: String) {
    switch overlay {
    case .palette(var line, _):
      line.insert(text)
      overlay = .palette(line, ScrollPosition())
    case .help(var help) where help.isSearching:
      help.line.insert(text)
      help.scroll = 0
      overlay = .help(help)
    case .health(let window): typeInHealth(text, window)
    case .export(var window):
      window.line.insert(text)
      window.followLine()
      overlay = .export(window)
    default: break
    }
  }

  /// Takes the search out of the window, or leaves the palette.
  mutating func leaveSearch() -> [DashboardEffect] {
    switch overlay {
    case .help: open(.help(HelpSearch()))
    case .health: openHealth()
    case .export(var window) where window.free != nil:
      // What was chosen about that file holds for no other one.
      window.followLine()
      overlay = .export(window)
    default: return closeOverlay()
    }
    return []
  }

  /// Does what a key asks for while the help is open.
  mutating func performInHelp(_ command: Command, _ help: HelpSearch) -> [DashboardEffect] {
    var help = help
    switch command {
    case .help: return closeOverlay()
    case .search: help.isSearching = true
    case .activate: help.isSearching = false
    case .previousChoice, .olderFilter: help.scroll = scrolled(help.scroll, .moveUp)
    case .nextChoice, .newerFilter: help.scroll = scrolled(help.scroll, .moveDown)
    default:
      if help.isSearching, help.line.edit(command) { help.scroll = 0 }
      help.scroll = scrolled(help.scroll, command)
    }
    let overlay = Overlay.help(help)
    self.overlay = overlay
    mode = overlay.mode
    return []
  }
}
