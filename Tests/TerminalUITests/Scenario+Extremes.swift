extension Scenario {
  /// Data at its extremes: the overview at every size, every pane alone where it is smallest and
  /// where it is usual, every layout, and the windows that show data.
  static let extremes: [Scenario] = SampleData.extremes.flatMap { data in
    overview(data) + panes(data) + layouts(data) + windows(data)
  }

  private static func overview(_ data: SampleData) -> [Scenario] {
    ScreenSubject("\(data)", "jjj", data).scenarios()
  }

  private static func panes(_ data: SampleData) -> [Scenario] {
    [("list", "z"), ("bars", "m2z"), ("timeline", "3z"), ("detail", "j4z"), ("map", "5z")]
      .flatMap { pane, keys in
        ScreenSubject("\(data)-\(pane)", keys, data).scenarios([(40, 10), (80, 24)])
      }
  }

  private static func layouts(_ data: SampleData) -> [Scenario] {
    [("list", "L"), ("map", "LL"), ("timeline", "LLL"), ("charts", "LLLL")]
      .flatMap { layout, keys in
        ScreenSubject("\(data)-layout-\(layout)", keys + "jj", data).scenarios([(120, 36)])
      }
  }

  private static func windows(_ data: SampleData) -> [Scenario] {
    [
      ("completions", "/country:<Down>"), ("columns", "C"), ("health", "H"),
      ("related", "j4<Enter>"),
      ("filtered", "/市場 or القاهرة or विस्फोट or e\u{301} or bomb<Enter>"),
      ("chips", "/ق or 市 e\u{301}<Enter>F"),
    ]
    .flatMap { window, keys in
      ScreenSubject("\(data)-\(window)", keys, data).scenarios([(80, 24)])
    }
  }
}
