extension Scenario {
  /// Each layout at each size; where there is room for one pane, which one it begins with.
  static let layouts: [Scenario] =
    [
      ScreenSubject("layout-list", "L"),
      ScreenSubject("layout-map", "LL", .places),
      ScreenSubject("layout-timeline", "LLL"),
      ScreenSubject("layout-charts", "LLLL"),
    ]
    .flatMap { $0.scenarios() } + [
      .at(60, 60, "layout-column"),
      .at(60, 60, "layout-column-charts", keys: "LLLL"),
      .at(200, 18, "layout-row"),
      .at(120, 18, "layout-row-timeline", keys: "LLL"),
      .at(120, 36, "layout-guest", keys: "L2"),
      .at(120, 36, "layout-divided", keys: "<A-8>(<A-6>{"),
    ]

  /// Each pane with the screen to itself.
  static let zoomed: [Scenario] =
    [
      ScreenSubject("list-zoomed", "z"),
      ScreenSubject("bars-zoomed", "2z"),
      ScreenSubject("timeline-zoomed", "3z"),
      ScreenSubject("detail-zoomed", "4z"),
      ScreenSubject("map-zoomed", "5z", .places),
    ]
    .flatMap { $0.scenarios() }
}
