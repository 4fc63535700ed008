extension Scenario {
  /// Each window, where it is narrow and where it is not.
  static let overlays: [Scenario] = [
    .at(40, 10, "completions", keys: "/country:e<Down>"),
    .at(40, 10, "chips", keys: "/country:eg bomb<Enter>F"),
    .at(40, 10, "columns", keys: "C"),
    .at(120, 36, "columns", keys: "C"),
    .at(40, 10, "themes", keys: "t"),
    .at(120, 36, "themes", keys: "t"),
    .at(40, 10, "briefs", keys: "b"),
    .at(40, 10, "brief", keys: "b<Enter>"),
    .at(120, 36, "brief", keys: "b<Enter>"),
    .at(40, 10, "health", keys: "H"),
    .at(120, 36, "health", keys: "H"),
    .at(40, 10, "export", keys: "E"),
    .at(80, 24, "export", keys: "/country:eg<Enter>E<Down><Down><Down>"),
    .at(40, 10, "views", keys: "/egypt<Enter>Wa<C-u>Nile<Enter>"),
    .at(80, 24, "views", keys: "/egypt<Enter>Wa<C-u>Nile<Enter>a<C-u>Upper Nile<Enter>"),
    .at(120, 36, "views", keys: "/egypt<Enter>Wa<C-u>Nile<Enter>a<C-u>Upper"),
    .at(40, 10, "related", keys: "jjj4<Enter>"),
    .at(80, 24, "related", keys: "jjj4<Enter>"),
    .at(40, 10, "note", keys: "eSeen by two witnesses, one of them<Enter>on the roof"),
    .at(80, 24, "note", keys: "eSeen by two witnesses, one of them<Enter>on the roof"),
    .at(120, 36, "note", keys: "eSeen by two witnesses, one of them<Enter>on the roof"),
    .at(200, 60, "help", keys: "?"),
  ]

  /// Data at its extremes.
  static let extremes: [Scenario] = [
    .at(120, 36, "empty", data: .empty),
    .at(80, 24, "one", data: .one),
    .at(120, 36, "one", keys: "LL", data: .one),
    .at(80, 24, "unknown", data: .unknown),
    .at(120, 36, "unknown", keys: "LLLL", data: .unknown),
    .at(40, 10, "scripts", keys: "/市場 or القاهرة<Enter>", data: .scripts),
    .at(80, 24, "scripts", keys: "jj", data: .scripts),
    .at(120, 36, "scripts", keys: "Ljjjj", data: .scripts),
    .at(80, 24, "many", keys: "jjj", data: .many),
    .at(120, 36, "many", keys: "m2", data: .many),
  ]
}
