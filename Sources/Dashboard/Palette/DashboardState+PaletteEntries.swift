import Incidents

extension DashboardState {
  /// What the palette offers for a typed text, best first; for none, what was used last comes first.
  ///
  /// Commands come from the table of keys, so that whatever has a key is here as well.
  func paletteEntries(for typed: String) -> [PaletteEntry] {
    let offered = commandEntries + viewEntries
    let words = typed.drop { $0 == " " }
    guard !words.isEmpty else {
      let recent = recentDeeds.compactMap { deed in offered.first { $0.deed == deed } }
      return recent + offered.filter { !recentDeeds.contains($0.deed) }
    }
    let found = offered.enumerated().compactMap { place, entry -> (Int, Int, PaletteEntry)? in
      guard let match = FuzzyMatch(String(words), in: entry.title) else { return nil }
      var entry = entry
      entry.matches = match.places
      return (match.score, place, entry)
    }
    // Letters scattered over a long text are found by chance.
    let best = found.reduce(0) { max($0, $1.0) }
    return jumpEntries(for: String(words))
      + found.filter { $0.0 * 2 >= best }.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map(\.2)
  }

  private var commandEntries: [PaletteEntry] {
    var seen: Set<Command> = [.palette, .count]
    let bindings = keymap.bindings.filter {
      $0.modes.contains(.browsing) && seen.insert($0.command).inserted
    }
    // Who opens the palette does not look for the arrows.
    return (bindings.filter { $0.section != .moving } + bindings.filter { $0.section == .moving })
      .map { PaletteEntry($0) }
  }

  private var viewEntries: [PaletteEntry] {
    let columns = dataset?.extraColumns ?? []
    let dimensions = Dimension.standard + columns.map { .column($0) }
    var entries = dimensions.map {
      PaletteEntry(title: "group by \(VisibleText($0.name))", deed: .group($0))
    }
    entries += Measure.allCases.map {
      PaletteEntry(title: "measure \($0.rawValue)", deed: .measure($0))
    }
    let fields = SortKey.Field.standard + columns.map { .column($0) }
    entries += fields.map {
      PaletteEntry(title: "order by \(VisibleText($0.name))", deed: .order($0))
    }
    entries += LayoutPreset.allCases.map {
      PaletteEntry(title: "layout \($0.title)", deed: .layout($0))
    }
    entries += themes.map { PaletteEntry(title: "theme \(VisibleText($0))", deed: .theme($0)) }
    return entries
      + savedViews.map {
        PaletteEntry(title: "view \(VisibleText($0.name))", deed: .savedView($0.line))
      }
  }

  /// Where a number or a date leads.
  private func jumpEntries(for typed: String) -> [PaletteEntry] {
    var entries: [PaletteEntry] = []
    let isLong = Int(typed) != nil && typed.count > 4
    if typed.first?.isNumber == true, !isLong, let dates = Self.days(of: typed) {
      let deed = PaletteEntry.Deed.dates(first: dates.lowerBound, last: dates.upperBound)
      entries.append(PaletteEntry(title: "go to \(typed) in the list", deed: deed))
    }
    if let row = Int(typed), row > 0 {
      let entry = PaletteEntry(title: "go to row \(row.grouped)", deed: .row(row))
      // A year is more likely meant than a row that is not there.
      let isThere = row <= answer?.incidents.count ?? 0
      entries.insert(entry, at: isThere ? 0 : entries.count)
    }
    return entries
  }
}
