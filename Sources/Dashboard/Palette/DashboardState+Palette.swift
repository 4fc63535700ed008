import Incidents

extension DashboardState {
  /// How many deeds the palette remembers.
  private static let recentLimit = 8

  /// Does what a key asks for while the palette is open.
  mutating func performInPalette(
    _ command: Command,
    _ line: LineField,
    _ position: ScrollPosition
  ) -> [DashboardEffect] {
    var line = line
    var position = position
    let entries = paletteEntries(for: line.text)
    switch command {
    case .activate:
      guard position.selection < entries.count else { return [] }
      return closeOverlay() + perform(entries[position.selection].deed)
    case .previousChoice, .olderFilter: position.selection -= 1
    case .nextChoice, .newerFilter, .acceptCompletion: position.selection += 1
    case .pageUp, .pageDown, .moveToTop, .moveToBottom:
      position.selection = target(command, from: position.selection, page: paletteRows)
    default:
      if line.edit(command) { position = ScrollPosition() }
    }
    let count = paletteEntries(for: line.text).count
    // The list is a ring: the way up from the best entry leads to the last.
    if count > 0, [.previousChoice, .nextChoice, .acceptCompletion].contains(command) {
      position.selection = (position.selection + count) % count
    }
    position.select(position.selection, of: count, height: paletteRows)
    overlay = .palette(line, position)
    return []
  }

  /// How many entries the palette shows.
  var paletteRows: Int { max(1, min(14, viewport.rows - layout.filter.row - 6)) }

  private mutating func perform(_ deed: PaletteEntry.Deed) -> [DashboardEffect] {
    remember(deed)
    switch deed {
    case .command(let command): return perform(command)
    case .group(let dimension):
      choosesDimension = false
      if dimension != view.dimension { bars = ScrollPosition() }
      return changeView { $0.dimension = dimension }
    case .measure(let measure): return changeView { $0.measure = measure }
    case .order(let field): return changeView { $0.order = field.usualOrder }
    case .theme(let name):
      guard name != theme else { return [] }
      theme = name
      return [.useTheme(name)]
    case .layout(let preset):
      arrange(LayoutChoice(preset))
      return []
    case .savedView(let line): return show(line: line)
    case .row(let row):
      focusPane(.list)
      moveList(by: row - 1 - list.selection)
      return []
    case .dates(let first, let last): return goTo(first...last)
    }
  }

  private mutating func remember(_ deed: PaletteEntry.Deed) {
    switch deed {
    case .row, .dates: return
    default: break
    }
    recentDeeds.removeAll { $0 == deed }
    recentDeeds.insert(deed, at: 0)
    recentDeeds = Array(recentDeeds.prefix(Self.recentLimit))
  }

  /// Changes the view as one step that can be undone.
  private mutating func changeView(_ change: (inout ViewSettings) -> Void) -> [DashboardEffect] {
    var changed = view
    change(&changed)
    guard changed != view else { return [] }
    anchorSelection()
    history.leave(view)
    view = changed
    return ask()
  }
}

extension SortKey.Field {
  /// The order that the field's name alone stands for: names from A, all else from the most, and
  /// the newest first among equals.
  var usualOrder: [SortKey] {
    let newest = SortKey(.date, ascending: false)
    return switch self {
    case .date: [newest]
    case .file: [SortKey(.file, ascending: true)]
    case .killed, .injured: [SortKey(self, ascending: false), newest]
    default: [SortKey(self, ascending: true), newest]
    }
  }
}
