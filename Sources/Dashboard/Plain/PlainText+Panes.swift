import Incidents

extension PlainText {
  /// The bars in their order, with the figures of each.
  public var bars: [PlainBlock] { bars(limit: Self.barLimit) }

  func bars(limit: Int) -> [PlainBlock] {
    guard let answer = state.answer else { return [] }
    let question = answer.question
    let name = VisibleText(question.dimension.plural).description
    let isFiltered = !question.query.isEmpty
    let told = answer.facets.filter { $0.matched.incidents > 0 || $0.isChosen || $0.isExcluded }
    let all = answer.facets.count.grouped
    let count = isFiltered ? "\(told.count.grouped) of \(all)" : all
    let head = PlainBlock.line("\(name) by \(Self.order(question)): \(count).")
    guard !told.isEmpty else { return [head] }
    let table = PlainTable(
      header: [question.dimension.name, "incidents", "killed", "injured"],
      rows: told.prefix(limit).map { Self.row(of: $0, isFiltered) },
      figures: [1]
    )
    let rest = told.count - limit
    return [head, .table(table)]
      + (rest > 0 ? [.line("\(rest.grouped) more are not listed.")] : [])
  }

  private static func row(of bar: FacetRow, _ isFiltered: Bool) -> [String] {
    let label = bar.label.isEmpty ? "none given" : VisibleText(bar.label).description
    let state = bar.isChosen ? " (in the filter)" : bar.isExcluded ? " (ruled out)" : ""
    let incidents = bar.matched.incidents.grouped
    return [
      label + state, isFiltered ? "\(incidents) of \(bar.whole.incidents.grouped)" : incidents,
      sum(bar.matched, \.killed), sum(bar.matched, \.injured),
    ]
  }

  /// The incidents over time, empty stretches kept between the first and the last.
  public var timeline: [PlainBlock] {
    guard let answer = state.answer, let busiest else { return [] }
    let unit = answer.timeline.unit
    let isFiltered = !answer.question.query.isEmpty
    let rows = answer.timeline.buckets.map { bucket in
      let incidents = bucket.matched.incidents.grouped
      return [
        DateText.bucket(bucket, unit: unit),
        isFiltered ? "\(incidents) of \(bucket.whole.incidents.grouped)" : incidents,
        Self.sum(bucket.matched, \.killed), Self.sum(bucket.matched, \.injured),
      ]
    }
    let table = PlainTable(
      header: [unit.rawValue, "incidents", "killed", "injured"],
      rows: rows,
      figures: [1]
    )
    let undated = answer.matched.undated
    let rest = undated > 0 ? [PlainBlock.line("\(undated.grouped) without a date.")] : []
    return [busiest, .table(table)] + rest
  }

  /// The stretch of time with the most, in a sentence.
  var busiest: PlainBlock? {
    guard let answer = state.answer else { return nil }
    let measure = answer.question.measure
    let buckets = answer.timeline.buckets
    let values = buckets.map { $0.matched.value(of: measure) }
    guard let most = values.max(), most > 0, let place = values.firstIndex(of: most) else {
      return .line("Nothing that matches has a date.")
    }
    let sentence = PaneSentence.bucket(
      buckets[place],
      before: nil,
      unit: answer.timeline.unit,
      by: measure,
      isFiltered: !answer.question.query.isEmpty
    )
    let others = values.count { $0 == most } > 1 ? "First of the stretches" : "The stretch"
    let unit = answer.timeline.unit.rawValue
    return .line("By \(unit). \(others) with the most \(measure.rawValue): \(sentence)")
  }

  /// How the files were read.
  public var health: [PlainBlock] {
    guard let dataset = state.dataset else { return [] }
    let rows = HealthRows(dataset, holding: [], width: 100).rows
    return rows.filter { !$0.line.isEmpty }.map { .line(Self.text($0.line)) }
  }

  /// The articles and alerts, one a line.
  public var briefs: [PlainBlock] {
    let briefs = state.dataset?.briefs ?? []
    guard !briefs.isEmpty else { return [.line("These files hold no articles or alerts.")] }
    let rows = briefs.enumerated().map { ["\($0 + 1)", VisibleText($1.title).description] }
    return [.table(PlainTable(header: ["no.", "brief"], rows: rows, figures: [0]))]
  }

  /// One article or alert as it stands.
  public func brief(_ number: Int) -> [PlainBlock] {
    let briefs = state.dataset?.briefs ?? []
    guard briefs.indices.contains(number - 1) else {
      return [.line("There are \(briefs.count.grouped) briefs.")]
    }
    let brief = briefs[number - 1]
    return ([brief.title, brief.outlet, brief.dateline] + brief.body)
      .map { VisibleText($0).description }.filter { !$0.isEmpty }.map { .line($0) }
  }

  private static func order(_ question: Question) -> String {
    switch question.facetOrder {
    case .value: "\(question.measure.rawValue), the most first"
    case .name: "name"
    case .share: "share of the whole"
    }
  }

  /// A sum with its unknowns, in words.
  static func sum(_ tally: Tally, _ part: KeyPath<Tally, CountSum>) -> String {
    guard tally.incidents > 0 else { return "0" }
    let sum = tally[keyPath: part]
    let figure = word(tally.figure(of: sum))
    return figure == "unknown" || sum.unknown == 0
      ? figure : "\(figure) (\(sum.unknown.grouped) unknown)"
  }
}
