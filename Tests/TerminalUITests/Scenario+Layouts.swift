extension Scenario {
  /// Each layout at each size; where there is room for one pane, which one it begins with.
  static let layouts: [Scenario] = [
    .at(80, 24, "layout-list", keys: "L"),
    .at(120, 36, "layout-list", keys: "L"),
    .at(200, 60, "layout-list", keys: "L"),
    .at(40, 10, "layout-map", keys: "LL", data: .places),
    .at(80, 24, "layout-map", keys: "LL", data: .places),
    .at(120, 36, "layout-map", keys: "LL", data: .places),
    .at(200, 60, "layout-map", keys: "LL", data: .places),
    .at(40, 10, "layout-timeline", keys: "LLL"),
    .at(80, 24, "layout-timeline", keys: "LLL"),
    .at(120, 36, "layout-timeline", keys: "LLL"),
    .at(200, 60, "layout-timeline", keys: "LLL"),
    .at(40, 10, "layout-charts", keys: "LLLL"),
    .at(80, 24, "layout-charts", keys: "LLLL"),
    .at(120, 36, "layout-charts", keys: "LLLL"),
    .at(200, 60, "layout-charts", keys: "LLLL"),
    .at(60, 60, "layout-column"),
    .at(60, 60, "layout-column-charts", keys: "LLLL"),
    .at(200, 18, "layout-row"),
    .at(120, 18, "layout-row-timeline", keys: "LLL"),
    .at(120, 36, "layout-guest", keys: "L2"),
    .at(120, 36, "layout-divided", keys: "<A-8>(<A-6>{"),
  ]

  /// Each pane with the screen to itself.
  static let zoomed: [Scenario] = [
    .at(80, 24, "list-zoomed", keys: "z"),
    .at(120, 36, "list-zoomed", keys: "z"),
    .at(200, 60, "list-zoomed", keys: "z"),
    .at(80, 24, "bars-zoomed", keys: "2z"),
    .at(120, 36, "bars-zoomed", keys: "2z"),
    .at(80, 24, "timeline-zoomed", keys: "3z"),
    .at(120, 36, "timeline-zoomed", keys: "3z"),
    .at(200, 60, "timeline-zoomed", keys: "3z"),
    .at(40, 10, "detail", keys: "4"),
    .at(120, 36, "detail-zoomed", keys: "4z"),
    .at(120, 36, "map-zoomed", keys: "5z", data: .places),
  ]
}
