import Dashboard

extension Role {
  /// The key of `[roles]` in a theme file: the case's name in kebab case.
  var themeName: String { Self.kebabCase("\(self)") }

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

  static func kebabCase(_ name: String) -> String {
    name.reduce(into: "") { result, letter in
      if letter.isUppercase { result += "-" }
      result += letter.lowercased()
    }
  }
}

extension Surface {
  /// The key of `[surfaces]` in a theme file.
  var themeName: String { Role.kebabCase("\(self)") }

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
