import Incidents

/// The incidents over time: a column or more a bucket, empty buckets kept.
public struct TimelinePane: Hashable, Sendable {
  /// One bucket that is seen.
  public struct Column: Hashable, Sendable {
    /// What the filled part is as high as.
    public var matched: Int
    /// What the ghost is as high as.
    public var whole: Int
    /// Whether it is the selected one.
    public var isSelected: Bool
    /// Whether the query's dates let it in.
    public var isChosen: Bool
  }

  /// A word under the buckets.
  public struct Label: Hashable, Sendable {
    /// The cell where it begins, counted from the left edge of the pane's inside.
    public var column: Int
    /// The word.
    public var text: String
  }

  /// The name in the frame.
  public var title: StyledLine
  /// The selected bucket and the undated, in the frame.
  public var trailing: StyledLine
  /// The buckets that are seen.
  public var columns: [Column]
  /// Cells a bucket.
  public var columnWidth: Int
  /// What a full column stands for.
  public var scale: Int
  /// The years or months below.
  public var labels: [Label]
  /// The first bucket that is seen.
  public var firstBucket: Int

  /// The bucket under a cell of the pane's inside, or `nil` beside them.
  public func bucket(atColumn column: Int) -> Int? {
    guard column >= 0, columnWidth > 0, column / columnWidth < columns.count else { return nil }
    return firstBucket + column / columnWidth
  }
}

extension DashboardState {
  /// The timeline in so many cells.
  ///
  /// - Complexity: O(*n*) in the buckets.
  public func timelinePane(width: Int, height: Int) -> TimelinePane {
    guard let timeline = answer?.timeline, !timeline.buckets.isEmpty, width > 0 else {
      return TimelinePane(
        title: [TextRun("Timeline", .paneTitle)],
        trailing: undated,
        columns: [],
        columnWidth: 1,
        scale: 1,
        labels: [],
        firstBucket: 0
      )
    }
    let measure = answer?.question.measure ?? view.measure
    let buckets = timeline.buckets
    let columnWidth = max(1, min(6, width / buckets.count))
    let visible = min(buckets.count, width / columnWidth)
    let first = max(0, min(bucket - visible / 2, buckets.count - visible))
    let window = first..<first + visible
    return TimelinePane(
      title: timelineTitle(timeline),
      trailing: timelineTrailing(timeline, measure),
      columns: window.map { index in
        TimelinePane.Column(
          matched: buckets[index].matched.value(of: measure),
          whole: buckets[index].whole.value(of: measure),
          isSelected: index == bucket,
          isChosen: buckets[index].isChosen
        )
      },
      columnWidth: columnWidth,
      scale: buckets.reduce(1) { max($0, $1.whole.value(of: measure)) },
      labels: Self.labels(buckets[window], unit: timeline.unit, columnWidth: columnWidth),
      firstBucket: first
    )
  }

  private var undated: StyledLine {
    guard let timeline = answer?.timeline, timeline.undatedWhole > 0 else { return [] }
    let matched = timeline.undatedMatched.grouped
    let whole = timeline.undatedWhole.grouped
    return [TextRun("\(matched == whole ? whole : "\(matched)/\(whole)") undated", .warning)]
  }

  private func timelineTitle(_ timeline: Timeline) -> StyledLine {
    var line = [TextRun("Timeline", .paneTitle), TextRun(" · by \(timeline.unit.rawValue)", .dim)]
    if let first = timeline.buckets.first, let last = timeline.buckets.last {
      line.append(TextRun(" · \(DateText.period(first.start, last.end))", .dim))
    }
    return line
  }

  private func timelineTrailing(_ timeline: Timeline, _ measure: Measure) -> StyledLine {
    guard bucket < timeline.buckets.count else { return undated }
    let selected = timeline.buckets[bucket]
    let matched = selected.matched.figure(of: measure)
    let whole = selected.whole.figure(of: measure)
    var line: StyledLine = undated
    if !line.isEmpty { line.append(TextRun(" · ", .dim)) }
    return line + [
      TextRun(DateText.bucket(selected, unit: timeline.unit) + " ", .date),
      TextRun(matched == whole ? matched : "\(matched)/\(whole)", .figure),
      TextRun(" " + measure.noun(for: whole), .dim),
    ]
  }

  /// A year where one begins; with few buckets, the months between as well.
  private static func labels(
    _ buckets: ArraySlice<Timeline.Bucket>,
    unit: Timeline.Unit,
    columnWidth: Int
  ) -> [TimelinePane.Label] {
    var labels: [TimelinePane.Label] = []
    var end = 0
    for (index, bucket) in buckets.enumerated() {
      let column = index * columnWidth
      let (year, month, day) = bucket.start.components
      let beginsYear = month == 1 && (day == 1 || unit == .week && day <= 7) || index == 0
      let text: String
      if beginsYear {
        text = DateText.year(year)
      } else if unit == .day || unit == .week, day <= (unit == .day ? 1 : 7) {
        text = DateText.monthNames[month - 1]
      } else if unit == .month, columnWidth >= 4 {
        text = DateText.monthNames[month - 1]
      } else if unit == .decade || unit == .century {
        text = DateText.year(year)
      } else {
        continue
      }
      guard column >= end else { continue }
      labels.append(TimelinePane.Label(column: column, text: text))
      end = column + text.count + 1
    }
    return labels
  }
}
