import Incidents

extension DashboardState {
  /// The strip at the top.
  public var headerPane: HeaderPane {
    let main = mainFigures
    let further = furtherFigures
    let selected = focus == .figures && mode == .browsing ? figure : nil
    let count = main.count + further.count
    func marked(_ figures: [HeaderPane.Figure], from first: Int) -> [HeaderPane.Figure] {
      figures.enumerated().map { index, figure in
        var figure = figure
        figure.isSelected = selected.map { min($0, count - 1) } == first + index
        return figure
      }
    }
    return HeaderPane(
      title: headerTitle,
      figures: marked(main, from: 0),
      further: marked(further, from: main.count)
    )
  }

  /// What the figures of the strip are about, in the order in which keys go through them.
  var figureSubjects: [FigureSubject] { (mainFigures + furtherFigures).map(\.subject) }

  private var headerTitle: StyledLine {
    var line: StyledLine = [TextRun("sitrep", .title)]
    if let dataset { line += [TextRun("  " + VisibleText(dataset.title).description, .text)] }
    if loading == .stopped { line.append(TextRun("  stopped early, not all is here", .warning)) }
    return line
  }

  /// The figures of what matches; where there is one line only, a comparison takes their place.
  private var mainFigures: [HeaderPane.Figure] {
    recordingSign + followingSign + figuresOfView
  }

  /// That the screen is being recorded, for whoever sits before it.
  private var recordingSign: [HeaderPane.Figure] {
    guard let recording else { return [] }
    let sign = recording.isPaused ? TextRun("paused", .dim) : TextRun("recording", .failure)
    return [figure(.incidents, [sign])]
  }

  /// That files are being followed, calmly, or what is wrong with them.
  private var followingSign: [HeaderPane.Figure] {
    guard let following else { return [] }
    if let trouble = following.trouble {
      return [figure(.incidents, [TextRun(trouble, .warning)])]
    }
    let sign = following.isRunning ? TextRun("following", .success) : TextRun("ended", .dim)
    return [figure(.incidents, [sign])]
  }

  private var figuresOfView: [HeaderPane.Figure] {
    let compared = comparisonLines
    if layout.counters == nil, !compared.isEmpty {
      return compared.map { figure(.comparison, $0) }
    }
    return matchedFigures
  }

  private var furtherFigures: [HeaderPane.Figure] {
    let lines = comparisonLines
    let compared = layout.counters == nil ? [] : lines.suffix(1) + lines.dropLast()
    return compared.map { figure(.comparison, $0) }
      + counters.indices.map { figure(.counter($0), Self.line(of: counters[$0])) }
  }

  private static func line(of figure: CounterFigure) -> StyledLine {
    [
      TextRun(VisibleText(figure.counter.label).description + " ", .dim),
      TextRun(figure.tally.figure(of: figure.counter.measure), .figure),
    ]
  }

  private func figure(
    _ subject: FigureSubject,
    _ line: StyledLine,
    isPart: Bool = false
  ) -> HeaderPane.Figure {
    HeaderPane.Figure(subject: subject, line: line, isPartOfPrevious: isPart, isSelected: false)
  }
}

extension DashboardState {
  /// `5 of 20 countries`; where none is known of any incident that is not none.
  private var countriesLine: StyledLine {
    guard let answer else { return [] }
    let (matched, whole) = (answer.matched.countries, answer.whole.countries)
    if whole == 0, answer.whole.tally.incidents > 0 {
      return [TextRun("countries ", .dim), TextRun("unknown", .figure)]
    }
    return [
      TextRun(ofWhole(matched, whole), .figure),
      TextRun(whole == 1 ? " country" : " countries", .dim),
    ]
  }

  private var matchedFigures: [HeaderPane.Figure] {
    guard let answer else { return [] }
    let (matched, whole) = (answer.matched, answer.whole)
    let incidents = ofWhole(matched.tally.incidents, whole.tally.incidents)
    var figures = [
      figure(
        .incidents,
        [
          TextRun(incidents, .figure),
          TextRun(" " + Measure.incidents.noun(for: whole.tally.incidents.grouped), .dim),
        ]
      )
    ]
    figures += sum(\.killed, "killed", .killed, .killed, .killedUnknown)
    figures.append(figure(.countries, countriesLine))
    figures += sum(\.injured, "injured", .injured, .injured, .injuredUnknown)
    if let first = matched.first, let last = matched.last {
      figures.append(figure(.period, [TextRun(DateText.period(first, last), .date)]))
    }
    if matched.undated > 0 {
      let line = [TextRun(matched.undated.grouped, .figure), TextRun(" undated", .dim)]
      figures.append(figure(.undated, line))
    }
    return figures
  }

  private var isFiltered: Bool { answer?.question.query.isEmpty == false }

  private func ofWhole(_ part: Int, _ all: Int) -> String {
    isFiltered ? "\(part.grouped) of \(all.grouped)" : all.grouped
  }

  /// A sum of casualties, and behind it those of which it is not known.
  private func sum(
    _ part: KeyPath<Tally, CountSum>,
    _ label: String,
    _ role: Role,
    _ subject: FigureSubject,
    _ unknownSubject: FigureSubject
  ) -> [HeaderPane.Figure] {
    guard let answer else { return [] }
    let (matched, whole) = (answer.matched.tally, answer.whole.tally)
    let all = whole.figure(of: whole[keyPath: part])
    guard all != "–" else {
      return [figure(unknownSubject, [TextRun("\(label) unknown", .dim)])]
    }
    let text = isFiltered ? "\(matched.figure(of: matched[keyPath: part])) of \(all)" : all
    let line = figure(subject, [TextRun(text, role), TextRun(" \(label)", .dim)])
    let unknown = matched[keyPath: part].unknown
    guard unknown > 0 else { return [line] }
    let words = [TextRun("(\(unknown.grouped) unknown)", .muted)]
    return [line, figure(unknownSubject, words, isPart: true)]
  }
}
