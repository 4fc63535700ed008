import Dashboard

extension Role {
  /// The key of `[roles]` in a theme file: the case's name in kebab case.
  var themeName: String { Self.themeNames[Int(rawValue)] }

  /// The role of a key.
  init?(themeName: String) {
    guard let role = Self.byThemeName[themeName] else { return nil }
    self = role
  }

  /// What a theme that leaves this role out shows it as.
  var substitute: Role? {
    switch self {
    case .text: nil
    case .muted, .hint, .border: .dim
    case .borderFocused, .scrollThumb, .cursor: .barFill
    case .paneTitle: .title
    case .injured: .killed
    case .match, .evidence: .title
    case .link, .key, .timeline, .barChosen: .barFill
    case .inputError: .failure
    case .chipNegated: .chip
    case .timelineGhost: .barGhost
    case .barGhost, .scrollTrack: .border
    case .failure: .warning
    default: .text
    }
  }

  private static let byThemeName: [String: Role] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.themeName, $0) }
  )

  /// In the order of the cases, whose names cannot be had as fast: a theme is read at every start.
  private static let themeNames = [
    "text", "dim", "muted", "title", "border", "border-focused", "pane-title", "figure", "killed",
    "injured", "date", "country", "kind", "actor", "match", "evidence", "link", "key", "hint",
    "input", "input-error", "chip", "chip-negated", "bar-fill", "bar-ghost", "bar-chosen",
    "timeline", "timeline-ghost", "cursor", "marked", "badge", "warning", "failure", "success",
    "scroll-thumb", "scroll-track",
  ]
}

extension Surface {
  /// In the order of the cases.
  private static let themeNames = [
    "base", "header", "footer", "input", "selected", "selected-idle", "overlay",
    "overlay-selected", "chip", "ghost",
  ]

  /// The key of `[surfaces]` in a theme file.
  var themeName: String { Self.themeNames[Int(rawValue)] }

  /// The surface of a key.
  init?(themeName: String) {
    guard let surface = Self.allCases.first(where: { $0.themeName == themeName }) else {
      return nil
    }
    self = surface
  }

  /// What a theme that leaves this surface out shows it as.
  var substitute: Surface? {
    switch self {
    case .base, .ghost: nil
    case .overlaySelected, .selectedIdle: .selected
    default: .base
    }
  }
}
