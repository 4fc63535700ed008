import Incidents

extension DashboardState {
  /// The palette: a line to type into and below it what is offered, with the keys that do the same.
  func palettePane(_ line: LineField, _ position: ScrollPosition) -> OverlayPane {
    let entries = paletteEntries(for: line.text)
    return OverlayPane(
      title: [TextRun("Commands", .paneTitle)],
      content: .choices(
        entries.map { entry in
          OverlayPane.Choice(
            left: Self.marked(entry.title, entry.matches, entry.deed),
            right: [TextRun(entry.key, .key)]
          )
        },
        selected: position.selection,
        first: position.first
      ),
      preferredWidth: 78,
      anchor: .top,
      input: OverlayPane.Input(
        prompt: ":",
        line: line,
        placeholder:
          "group by actor, theme day, undo …  12 goes to a row, 2015-06 to a date"
      ),
      rows: paletteRows
    )
  }

  /// A title with the letters that were typed marked; of a command, the name stands out.
  private static func marked(
    _ title: String,
    _ matches: [Int],
    _ deed: PaletteEntry.Deed
  ) -> StyledLine {
    let characters = Array(title)
    var nameEnd = characters.count
    if case .command = deed, let colon = title.firstIndex(of: ":") {
      nameEnd = title.distance(from: title.startIndex, to: colon)
    }
    let places = Set(matches)
    func role(_ place: Int) -> Role {
      places.contains(place) ? .match : place < nameEnd ? .text : .dim
    }
    var line: StyledLine = []
    var start = 0
    for end in 1...max(1, characters.count)
    where end >= characters.count || role(end) != role(start) {
      line.append(TextRun(String(characters[start..<min(end, characters.count)]), role(start)))
      start = end
    }
    return line
  }
}
