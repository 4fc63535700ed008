extension Scenario {
  /// Data at its extremes: the overview, every pane alone, every layout and the windows that show
  /// data, each at every size.
  static let extremes: [Scenario] = SampleData.extremes.flatMap { data in
    extremeSubjects.flatMap { ScreenSubject("\(data)/\($0.name)", $0.keys, data).scenarios() }
  }

  private static let extremeSubjects: [(name: String, keys: String)] = [
    ("overview", "jjj"),
    ("list", "z"), ("bars", "m2z"), ("timeline", "3z"), ("detail", "j4z"), ("map", "5z"),
    ("layout-list", "Ljj"), ("layout-map", "LLjj"), ("layout-timeline", "LLLjj"),
    ("layout-charts", "LLLLjj"),
    ("completions", "/country:<Down>"), ("columns", "C"), ("health", "H"),
    ("related", "j4<Enter>"), ("export", "E"), ("note", "e市場 e\u{301} القاهرة<Enter>seen"),
    ("filtered", "/市場 or القاهرة or विस्फोट or e\u{301} or bomb<Enter>"),
    ("chips", "/ق or 市 e\u{301}<Enter>F"),
  ]
}
