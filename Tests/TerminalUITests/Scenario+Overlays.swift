extension Scenario {
  /// Each window at each size.
  static let overlays: [Scenario] = windows.flatMap { $0.scenarios() }

  private static let windows: [ScreenSubject] = [
    ScreenSubject("completions", "/country:e<Down>"),
    ScreenSubject("chips", "/country:eg,tr killed:>3 -hotel bomb<Enter>F hhp"),
    ScreenSubject("columns", "C"),
    ScreenSubject("themes", "t"),
    ScreenSubject("briefs", "b"),
    ScreenSubject("brief", "b<Enter>"),
    ScreenSubject("health", "H"),
    ScreenSubject("help", "?"),
    ScreenSubject("help-search", "?/filter"),
    ScreenSubject("palette", ":group"),
    ScreenSubject("export", "/country:eg<Enter>E<Down><Down><Down>"),
    ScreenSubject("views", "/egypt<Enter>Wa<C-u>Nile<Enter>a<C-u>Upper Nile<Enter>"),
    ScreenSubject("scenes", "K"),
    ScreenSubject("related", "jjj4<Enter>"),
    ScreenSubject("note", "eSeen by two witnesses, one of them<Enter>on the roof"),
    ScreenSubject("finding-date", "f2015-03"),
    ScreenSubject("record", "4r"),
  ]
}
