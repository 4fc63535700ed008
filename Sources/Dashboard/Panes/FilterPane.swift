import Incidents

/// The line of the filter: what is typed, its terms as chips, and what it found.
public struct FilterPane: Hashable, Sendable {
  /// Something that could stand at the cursor.
  public struct Suggestion: Hashable, Sendable {
    /// What it is.
    public var label: String
    /// How many incidents have it; empty for a field's name.
    public var count: String
  }

  /// A term of the filter.
  public struct Chip: Hashable, Sendable {
    /// The term in short, in the role of its sense.
    public var text: TextRun
    /// Whether it is asked for.
    public var isOn: Bool
    /// Whether it stays when the filter is cleared.
    public var isPinned: Bool
  }

  /// The text in runs, a faulty part marked; empty when nothing is typed.
  public var text: StyledLine
  /// The place of the cursor as a number of characters, or `nil` when keys go elsewhere.
  public var cursor: Int?
  /// What is wrong, if anything.
  public var fault: String?
  /// The terms that must hold, and those that are switched off.
  public var chips: [Chip]
  /// What matches, and with `w` the work it took.
  public var result: StyledLine
  /// What could stand at the cursor.
  public var completions: [Suggestion]
  /// The completion that is chosen.
  public var chosen: Int?
}

extension DashboardState {
  /// The line of the filter.
  public var filterPane: FilterPane {
    FilterPane(
      text: filterText,
      cursor: mode == .typing ? filter.cursor : nil,
      fault: fault,
      chips: chips.map { chip in
        let role: Role = chip.isOn ? chip.isNegated ? .chipNegated : .chip : .muted
        return FilterPane.Chip(
          text: TextRun(VisibleText(chip.label).description, role),
          isOn: chip.isOn,
          isPinned: chip.isPinned
        )
      },
      result: result,
      completions: mode == .typing ? suggestions : [],
      chosen: filter.chosen
    )
  }

  private var suggestions: [FilterPane.Suggestion] {
    filter.completions.map {
      FilterPane.Suggestion(
        label: VisibleText($0.label).description,
        count: $0.count.map { $0.grouped } ?? ""
      )
    }
  }

  /// While a term is being typed it may well be unfinished; that is no fault yet.
  private var fault: String? {
    guard let error = filter.error else { return nil }
    return error.isUnfinished && mode == .typing ? "… \(error.message)" : error.message
  }

  private var filterText: StyledLine {
    guard let error = filter.error else {
      let pinned = String(filter.text.prefix(filter.line.fixed))
      let runs = [(pinned, Role.chip), (filter.line.editable, Role.input)]
      return runs.filter { !$0.0.isEmpty }.map { TextRun(VisibleText($0.0).description, $0.1) }
    }
    let bytes = filter.text.utf8.count
    let start = min(error.range.lowerBound, max(0, bytes - 1))
    let range = start..<max(start + 1, min(error.range.upperBound, bytes))
    return StyledText.runs(of: filter.text, .input, marking: [(range, .inputError)])
  }

  private var result: StyledLine {
    guard let answer else { return [] }
    var line: StyledLine = []
    if !answer.question.query.isEmpty {
      line = [
        TextRun(answer.matched.tally.incidents.grouped, .figure),
        TextRun(" of \(answer.whole.tally.incidents.grouped)", .dim),
      ]
    }
    if showsWork {
      let milliseconds = answer.elapsed / .milliseconds(1)
      let tenths = Int(milliseconds * 10)
      let work = "\(tenths / 10).\(tenths % 10) ms · \(answer.rowsTouched.grouped) rows"
      line.append(TextRun((line.isEmpty ? "" : " · ") + work, .muted))
    }
    return line
  }
}
