import Incidents

extension DashboardState {
  /// The buckets that the growing brush covers, or `nil` when there is none.
  public var brush: ClosedRange<Int>? {
    brushAnchor.map { min($0, bucket)...max($0, bucket) }
  }

  /// Whether the place behind the last bucket is selected, where those without a date are.
  public var isUndatedSelected: Bool {
    guard let timeline = answer?.timeline, timeline.undatedWhole > 0 else { return false }
    return bucket >= timeline.buckets.count
  }

  /// Makes the buckets of the timeline finer or coarser; past either end they go by the room again.
  mutating func changeBucketUnit(_ command: Command) -> [DashboardEffect] {
    guard focus == .timeline, let timeline = answer?.timeline, !timeline.buckets.isEmpty else {
      return []
    }
    let unit = command == .finer ? timeline.finerUnit : timeline.coarserUnit
    guard unit != nil || view.bucketUnit != nil else {
      message = StatusMessage("there are no \(command == .finer ? "finer" : "coarser") buckets")
      return []
    }
    anchorSelection()
    history.leave(view)
    view.bucketUnit = unit
    message = StatusMessage(
      unit.map { "buckets by \($0.rawValue), whatever the room" } ?? "buckets by the room again"
    )
    return ask()
  }

  /// Moves among the buckets; a step behind the last leads to what has no date, but for a brush.
  mutating func moveInTimeline(to place: Int) {
    guard let timeline = answer?.timeline else { return }
    let count = timeline.buckets.count
    let isUndated =
      timeline.undatedWhole > 0 && brushAnchor == nil
      && (place == count || isUndatedSelected && place > count)
    bucket = isUndated ? count : max(0, min(count - 1, place))
    revealBucket()
  }

  /// Scrolls the timeline as little as will show the selected bucket.
  mutating func revealBucket() {
    let count = answer?.timeline.buckets.count ?? 0
    let seen = seenBuckets(of: count)
    firstBucket = TimelinePane.first(firstBucket, showing: bucket, of: count, seen: seen)
  }

  /// Keeps selection and brush where they are in time when other buckets come.
  mutating func keepPlace(in timeline: Timeline) {
    let isOtherScale = answer?.timeline.unit != timeline.unit
    let place = kept(bucket, in: timeline)
    brushAnchor = brushAnchor.map { kept($0, in: timeline) }
    bucket = place
    if isOtherScale { firstBucket = place - seenBuckets(of: timeline.buckets.count) / 2 }
  }

  /// How many of so many buckets are seen at once.
  private func seenBuckets(of count: Int) -> Int {
    let width = layout.panes[.timeline]?.inside.width ?? viewport.columns
    return BucketCells(of: count, in: width).count
  }

  /// Begins a brush at the selected bucket, or makes the one that has grown the filter's dates.
  mutating func useBrush() -> [DashboardEffect] {
    guard focus == .timeline, let timeline = answer?.timeline else { return [] }
    if brushAnchor != nil { return keepBrush() }
    guard bucket < timeline.buckets.count else {
      message = StatusMessage("a stretch of time begins at a bucket with a date")
      return []
    }
    brushAnchor = bucket
    return []
  }

  /// Makes the stretch of the brush the one date range of the filter.
  mutating func keepBrush() -> [DashboardEffect] {
    guard let range = brush, let days = answer?.timeline.days(of: range) else { return [] }
    brushAnchor = nil
    return setFilter(view.query.text(settingDates: days))
  }

  /// Leaves only the selected bucket, or those without a date; a second time lets all in again.
  mutating func activateBucket() -> [DashboardEffect] {
    guard let timeline = answer?.timeline else { return [] }
    if brushAnchor != nil { return keepBrush() }
    if isUndatedSelected {
      return setFilter(view.query.text(toggling: "is:undated", of: .year))
    }
    guard bucket < timeline.buckets.count else { return [] }
    let chosen = timeline.buckets.filter(\.isChosen)
    let selected = timeline.buckets[bucket]
    let isOnly = chosen.count == 1 && chosen[0] == selected && timeline.buckets.count > 1
    return setFilter(view.query.text(settingDates: isOnly ? nil : selected.start...selected.end))
  }

  /// The bucket that stands for a stretch of time when buckets change; at first the last.
  private func kept(_ bucket: Int, in timeline: Timeline) -> Int {
    let last = max(0, timeline.buckets.count - 1)
    guard let old = answer?.timeline else { return last }
    guard bucket < old.buckets.count else {
      return timeline.undatedWhole > 0 ? timeline.buckets.count : last
    }
    if old.unit == timeline.unit, old.buckets.count == timeline.buckets.count { return bucket }
    let start = old.buckets[bucket].start
    return timeline.buckets.firstIndex { start <= $0.end } ?? last
  }
}
