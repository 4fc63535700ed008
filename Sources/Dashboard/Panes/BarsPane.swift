import Incidents

/// The bars of a dimension: what matches, with the whole as a ghost behind.
public struct BarsPane: Hashable, Sendable {
  /// One bar.
  public struct Row: Hashable, Sendable {
    /// The value's name.
    public var label: String
    /// What the filled part is as long as.
    public var matched: Int
    /// What the ghost is as long as.
    public var whole: Int
    /// The figures behind the bar: `334/358`, or `358` when nothing is filtered.
    public var figure: StyledLine
    /// Whether it is the selected one.
    public var isSelected: Bool
    /// Whether the query asks for it.
    public var isChosen: Bool
    /// Whether the dataset's card says something about it.
    public var isAnnotated: Bool
  }

  /// The name in the frame.
  public var title: StyledLine
  /// Measure and position in the frame.
  public var trailing: StyledLine
  /// The bars that are seen.
  public var rows: [Row]
  /// What a full bar stands for.
  public var scale: Int
  /// Which bars of all are seen.
  public var window: Range<Int>
  /// How many bars there are.
  public var count: Int
}

extension DashboardState {
  /// The bars in so many rows.
  ///
  /// - Complexity: O(*n*) in the bars that are seen, and in all for the scale.
  public func barsPane(height: Int) -> BarsPane {
    let facets = answer?.facets ?? []
    let measure = answer?.question.measure ?? view.measure
    let window = bars.window(of: facets.count, height: height)
    let isFiltered = answer.map { !$0.question.query.isEmpty } ?? false
    return BarsPane(
      title: [TextRun(view.dimension.plural, .paneTitle)],
      trailing: [
        TextRun("\(measure.rawValue) · ", .dim),
        TextRun((facets.isEmpty ? 0 : bars.selection + 1).grouped, .figure),
        TextRun("/\(facets.count.grouped)", .dim),
      ],
      rows: window.map { position in
        let row = facets[position]
        return BarsPane.Row(
          label: VisibleText(row.label).description,
          matched: row.matched.value(of: measure),
          whole: row.whole.value(of: measure),
          figure: Self.figure(row, measure, isFiltered: isFiltered),
          isSelected: position == bars.selection,
          isChosen: row.isChosen,
          isAnnotated: row.annotation != nil
        )
      },
      scale: max(1, facets.greatestWhole(by: measure)),
      window: window,
      count: facets.count
    )
  }

  private static func figure(
    _ row: FacetRow,
    _ measure: Measure,
    isFiltered: Bool
  ) -> StyledLine {
    let whole = row.whole.figure(of: measure)
    guard isFiltered else { return [TextRun(whole, .figure)] }
    return [
      TextRun(row.matched.figure(of: measure), .figure),
      TextRun("/\(whole)", .dim),
    ]
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
    }
  }
}
