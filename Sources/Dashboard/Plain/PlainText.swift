import Incidents

/// What a dashboard shows, as sentences and plain tables: unknown is a word, nothing is shortened.
public struct PlainText: Sendable {
  let state: DashboardState

  /// How many incidents a page of the list has.
  public static let pageSize = 20
  /// How many bars are told.
  static let barLimit = 60

  /// Speaks of a state.
  public init(_ state: DashboardState) {
    self.state = state
  }

  /// The dataset, the filter and what matches, in as many sentences.
  public var opening: [PlainBlock] {
    guard let dataset = state.dataset else {
      return [.line("Nothing has been read.")]
    }
    return [.line(VisibleText(dataset.title).description)] + selection
  }

  /// The filter and what matches.
  public var selection: [PlainBlock] {
    guard let answer = state.answer else { return [] }
    let query = answer.question.query
    let filter = query.isEmpty ? [] : [PlainBlock.line("Filter: \(VisibleText(query.text))")]
    return filter + [.line(PaneSentence.selection(answer))]
  }

  /// What a reader wants to know who asked for nothing in particular: figures, counters, the
  /// greatest bars, the fullest stretch of time and the first incidents of the list.
  public var summary: [PlainBlock] {
    guard let answer = state.answer, answer.matched.tally.incidents > 0 else { return opening }
    return opening + counters + bars(limit: 8) + [busiest].compactMap(\.self)
      + list(from: 1, count: 8)
  }

  /// The figures of the strip at the top, one a line.
  public var figures: [PlainBlock] {
    let pane = state.headerPane
    var lines: [String] = []
    for figure in pane.figures + pane.further {
      let text = figure.line.map(\.text).joined()
      if figure.isPartOfPrevious, let last = lines.popLast() {
        lines.append(last + " " + text)
      } else {
        lines.append(text)
      }
    }
    return lines.map { .line($0) }
  }

  /// What came of the last thing that was asked for, if the status line would tell.
  public var remark: [PlainBlock] {
    state.message.map { [.line($0.text)] } ?? []
  }

  /// The commands, and what a filter can say.
  public static var help: [PlainBlock] {
    [
      .table(
        PlainTable(
          header: ["command", "what it does"],
          rows: PlainCommand.guide.map { [$0.usage, $0.help] }
        )
      ),
      .line(""),
      .table(
        PlainTable(
          header: ["filter", "what matches"],
          rows: DashboardState.queryHelp.map { [$0.0, $0.1] }
        )
      ),
    ]
  }

  private var counters: [PlainBlock] {
    state.counters.map { counter in
      let figure = Self.word(counter.tally.figure(of: counter.counter.measure))
      return .line("\(VisibleText(counter.counter.label)): \(figure).")
    }
  }

  /// An unknown figure as a word: a dash is not read out.
  static func word(_ figure: String) -> String { figure == "–" ? "unknown" : figure }

  static func text(_ line: StyledLine) -> String { line.map(\.text).joined() }
}
