import Incidents

extension DashboardState {
  /// The timeline in so many cells.
  ///
  /// - Complexity: O(*n*) in the buckets that are seen, and in those of a brush or date range.
  public func timelinePane(width: Int, height: Int) -> TimelinePane {
    let timeline = answer?.timeline ?? Timeline()
    let measure = answer?.question.measure ?? view.measure
    let buckets = timeline.buckets
    let cells = BucketCells(of: buckets.count, in: width)
    let seen = cells.count
    let first = TimelinePane.first(firstBucket, showing: bucket, of: buckets.count, seen: seen)
    let window = first..<first + seen
    let brushed = brush
    let trailing = timelineTrailing(timeline, measure, width: width)
    let stretches = timelineStretches(timeline, window, cells)
    return TimelinePane(
      title: timelineTitle(timeline, measure, room: width - Self.width(of: trailing)),
      trailing: trailing,
      columns: window.map { index in
        TimelinePane.Column(
          matched: buckets[index].matched.value(of: measure),
          whole: buckets[index].whole.value(of: measure),
          isSelected: index == bucket,
          isChosen: buckets[index].isChosen,
          isBrushed: brushed?.contains(index) ?? false
        )
      },
      cells: cells,
      scale: scale(of: timeline, measure).maximum,
      labels: TimelineAxis(
        buckets: buckets[window],
        unit: timeline.unit,
        cells: cells,
        width: width,
        stretches: stretches
      ).labels,
      stretches: stretches,
      firstBucket: first,
      bucketCount: buckets.count,
      emptyText: timelineEmptyText
    )
  }

  /// A file without incidents is told in the list, where that is on the screen.
  private var timelineEmptyText: String? {
    guard let answer, answer.timeline.buckets.isEmpty else { return nil }
    if answer.whole.tally.incidents == 0 { return layout.shows(.list) ? nil : emptyText }
    return "no incident has a date"
  }

  private func scale(of timeline: Timeline, _ measure: Measure) -> BarScale {
    BarScale(
      whole: timeline.peak(by: measure)?.whole.value(of: measure) ?? 1,
      matched: timeline.greatestMatched(by: measure)
    )
  }

  /// Signs of the pane are one cell wide; ASCII may spell some with two, for which there is slack.
  private static func width(of line: StyledLine) -> Int {
    line.reduce(0) { $0 + $1.text.count } + (line.isEmpty ? 0 : 4)
  }

  private func timelineTitle(_ timeline: Timeline, _ measure: Measure, room: Int) -> StyledLine {
    var line = [TextRun("Timeline", .paneTitle)]
    guard let first = timeline.buckets.first, let last = timeline.buckets.last else { return line }
    let isByHand = answer?.question.bucketUnit == timeline.unit
    let unit = " · by \(timeline.unit.rawValue)\(isByHand ? " (set)" : "")"
    let peak = timeline.peak(by: measure)?.whole.figure(of: measure) ?? ""
    let further = [
      scale(of: timeline, measure).remark, unit, " · max \(peak)",
      " · \(DateText.period(first.start, last.end))",
    ]
    for part in further where !part.isEmpty && Self.width(of: line) + part.count <= room {
      line.append(TextRun(part, .dim))
    }
    return line
  }

  private func timelineTrailing(
    _ timeline: Timeline,
    _ measure: Measure,
    width: Int
  ) -> StyledLine {
    let main = brush.map { brushFigures(timeline, $0) } ?? bucketFigures(timeline, measure)
    let undated = undatedFigures(timeline)
    if undated.isEmpty || main.isEmpty { return main + undated }
    let both = undated + [TextRun(" · ", .dim)] + main
    return Self.width(of: both) + 24 <= width ? both : main
  }

  private func undatedFigures(_ timeline: Timeline) -> StyledLine {
    guard timeline.undatedWhole > 0 else { return [] }
    let matched = timeline.undatedMatched.grouped
    let whole = timeline.undatedWhole.grouped
    let figure = TextRun("\(matched == whole ? whole : "\(matched)/\(whole)") undated", .warning)
    return isUndatedSelected ? [TextRun("▸", .cursor), figure] : [figure]
  }

  private func bucketFigures(_ timeline: Timeline, _ measure: Measure) -> StyledLine {
    guard bucket < timeline.buckets.count else { return [] }
    let selected = timeline.buckets[bucket]
    let matched = selected.matched.figure(of: measure)
    let whole = selected.whole.figure(of: measure)
    return [
      TextRun(DateText.bucket(selected, unit: timeline.unit) + " ", .date),
      TextRun(matched == whole ? matched : "\(matched)/\(whole)", .figure),
      TextRun(" " + measure.noun(for: whole), .dim),
    ]
  }

  /// What the growing brush holds, by all measures that it has figures of.
  private func brushFigures(_ timeline: Timeline, _ range: ClosedRange<Int>) -> StyledLine {
    guard let days = timeline.days(of: range) else { return [] }
    let tally = timeline.matched(in: range)
    var line: StyledLine = [
      TextRun(DateText.stretch(days) + ": ", .date),
      TextRun(tally.incidents.grouped, .figure),
      TextRun(" " + Measure.incidents.noun(for: tally.incidents.grouped), .dim),
    ]
    for (sum, noun, role) in [
      (tally.killed, "killed", Role.killed), (tally.injured, "injured", .injured),
    ] {
      let figure = tally.figure(of: sum)
      guard figure != "–" else { continue }
      line += [TextRun(", ", .dim), TextRun(figure, role), TextRun(" \(noun)", .dim)]
    }
    return line
  }

  private func timelineStretches(
    _ timeline: Timeline,
    _ window: Range<Int>,
    _ cells: BucketCells
  ) -> [TimelinePane.Stretch] {
    let buckets = timeline.buckets
    var ranges: [(TimelinePane.Stretch.Kind, ClosedRange<Int>)] = []
    if let chosen = buckets.indices.first(where: { buckets[$0].isChosen }),
      let last = buckets.indices.last(where: { buckets[$0].isChosen }),
      last - chosen + 1 < buckets.count
    {
      ranges.append((.chosen, chosen...last))
    }
    if let days = answer?.comparison?.days,
      let first = buckets.firstIndex(where: { days.lowerBound <= $0.end }),
      let last = buckets.lastIndex(where: { $0.start <= days.upperBound }), first <= last
    {
      ranges.append((.compared, first...last))
    }
    if let brush { ranges.append((.brush, brush)) }
    return ranges.compactMap { kind, range in
      let seen = Range(range).clamped(to: window)
      guard !seen.isEmpty else { return nil }
      let last = seen.upperBound - 1 - window.lowerBound
      let showsEnd = seen.upperBound == range.upperBound + 1
      return TimelinePane.Stretch(
        kind: kind,
        cells: cells.cells(of: seen.lowerBound - window.lowerBound)
          .lowerBound..<(showsEnd ? cells.bar(of: last) : cells.cells(of: last)).upperBound,
        showsStart: seen.lowerBound == range.lowerBound,
        showsEnd: showsEnd
      )
    }
  }
}
