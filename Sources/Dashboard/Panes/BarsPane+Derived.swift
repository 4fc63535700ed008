import Incidents

extension DashboardState {
  /// The bars in so many rows.
  ///
  /// - Complexity: O(*n*) in the bars that are seen, and in all for the scale.
  public func barsPane(height: Int) -> BarsPane {
    let facets = answer?.facets ?? []
    let measure = answer?.question.measure ?? view.measure
    let window = bars.window(of: facets.count, height: barRows(height: height))
    let scale = BarScale(
      whole: facets.greatestWhole(by: measure),
      matched: facets.greatestMatched(by: measure)
    )
    return BarsPane(
      title: [TextRun(view.dimension.plural, .paneTitle)],
      trailing: barsTrailing(measure, scale),
      shortTrailing: barsTrailing(nil, scale),
      position: [
        TextRun((facets.isEmpty ? 0 : bars.selection + 1).grouped, .figure),
        TextRun("/\(facets.count.grouped)", .dim),
      ],
      rows: window.map { barRow(facets[$0], at: $0, measure) },
      scale: scale.maximum,
      window: window,
      count: facets.count,
      rest: window.count < facets.count
        ? rest(of: facets, outside: window, measure) : facets.count == 1 ? otherDimensions : nil,
      remarks: bars.selection < facets.count ? remarks(facets, measure) : [],
      emptyText: barsEmptyText
    )
  }

  /// How many bars there is room for: the last row tells what is not seen, unless rows are few.
  func barRows(height: Int) -> Int {
    let isMore = (answer?.facets.count ?? 0) > height
    return isMore && height >= 5 ? height - 1 : height
  }

  /// The measure and what else is not as usual: the order, and a scale of its own.
  private func barsTrailing(_ measure: Measure?, _ scale: BarScale) -> StyledLine {
    let order = view.facetOrder == .value ? nil : "by \(view.facetOrder.rawValue)"
    let words = [measure?.rawValue, order].compactMap(\.self).joined(separator: " ")
    let text = words.isEmpty ? String(scale.remark.dropFirst(3)) : words + scale.remark
    return text.isEmpty ? [] : [TextRun(text, .dim)]
  }

  private func barRow(_ row: FacetRow, at position: Int, _ measure: Measure) -> BarsPane.Row {
    let flag = row.annotation != nil ? "*" : row.isUnresolved ? " ?" : ""
    let isFiltered = answer.map { !$0.question.query.isEmpty } ?? false
    return BarsPane.Row(
      label: VisibleText(row.label).description + flag,
      matched: row.matched.value(of: measure),
      whole: row.whole.value(of: measure),
      compared: row.compared?.value(of: measure),
      figure: Self.figure(row, measure, isFiltered: isFiltered) + change(of: row),
      shortFigure: [TextRun(row.matched.figure(of: measure), .figure)],
      isSelected: position == bars.selection,
      choice: row.isExcluded ? .excluded : row.isChosen ? .chosen : .none
    )
  }

  /// What came, went and was corrected since the release before: ` +3 -1 ~2`.
  private func change(of row: FacetRow) -> StyledLine {
    guard let words = answer?.releaseTallies[row.value]?.words, !words.isEmpty else { return [] }
    return [TextRun(" " + words, .badge)]
  }

  private static func figure(
    _ row: FacetRow,
    _ measure: Measure,
    isFiltered: Bool
  ) -> StyledLine {
    let whole = row.whole.figure(of: measure)
    if let compared = row.compared {
      return [
        TextRun(row.matched.figure(of: measure), .figure),
        TextRun(" B ", .badge), TextRun(compared.figure(of: measure), .badge),
      ]
    }
    guard isFiltered else { return [TextRun(whole, .figure)] }
    return [
      TextRun(row.matched.figure(of: measure), .figure),
      TextRun("/\(whole)", .dim),
    ]
  }

  /// A bar alone compares nothing: the key that groups otherwise is told below it.
  private var otherDimensions: StyledLine? {
    guard nextDimension != nil, let key = keymap.binding(of: .dimension)?.keys.first?.symbol
    else { return nil }
    return [TextRun(key, .key), TextRun(" groups otherwise", .hint)]
  }

  /// `… 312 more · 4,812 incidents`.
  private func rest(
    of facets: FacetRows,
    outside window: Range<Int>,
    _ measure: Measure
  ) -> StyledLine {
    let tally = facets.matched(outside: window)
    return [
      TextRun("… \((facets.count - window.count).grouped) more", .dim), TextRun(" · ", .dim),
      TextRun(tally.figure(of: measure), .figure),
      TextRun(" \(measure.noun(for: tally.figure(of: measure)))", .dim),
    ]
  }

  /// The selected bar's name, what the card says, and its part in the sum of all bars.
  private func remarks(_ facets: FacetRows, _ measure: Measure) -> [StyledLine] {
    let row = facets[bars.selection]
    var parts: [StyledLine] = [[TextRun(VisibleText(row.label).description, .country)]]
    if let annotation = row.annotation {
      parts.append([TextRun(VisibleText(annotation).description, .badge)])
    }
    if row.isUnresolved { parts.append([TextRun("no known country", .warning)]) }
    let sum = facets.matched(outside: 0..<0)
    if let share = Self.percent(row.matched.value(of: measure), of: sum.value(of: measure)) {
      parts.append([
        TextRun(share, .figure),
        TextRun(
          " of \(sum.figure(of: measure)) \(measure.noun(for: sum.figure(of: measure)))",
          .dim
        ),
      ])
    }
    if row.isChosen { parts.append([TextRun("in the filter", .barChosen)]) }
    if row.isExcluded { parts.append([TextRun("ruled out", .chipNegated)]) }
    return parts
  }

  /// `12 %`, `0.4 %`, or `nil` of nothing.
  private static func percent(_ part: Int, of whole: Int) -> String? {
    guard whole > 0, part >= 0 else { return nil }
    let tenths = (Double(part) / Double(whole) * 1000).rounded()
    if part > 0, tenths < 1 { return "<0.1 %" }
    return tenths < 100 && tenths > 0
      ? "\(Int(tenths) / 10).\(Int(tenths) % 10) %" : "\(Int((tenths / 10).rounded())) %"
  }

  private var barsEmptyText: String? {
    guard let answer, answer.facets.isEmpty else { return nil }
    if answer.whole.tally.incidents == 0 { return layout.shows(.list) ? nil : emptyText }
    guard case .column(let name) = answer.question.dimension else { return nil }
    return "\(VisibleText(name)) has too many different values for bars"
  }
}

extension Dimension {
  /// What the bars of the dimension are called.
  var plural: String {
    switch self {
    case .country: "Countries"
    case .region: "Regions"
    case .admin: "States and provinces"
    case .kind: "Kinds"
    case .target: "Targets"
    case .actor: "Actors"
    case .claim: "Claims"
    case .file: "Files"
    case .weekday: "Weekdays"
    case .month: "Months of the year"
    case .year: "Years"
    case .column(let name): VisibleText(name).description
    }
  }
}
