public import Dashboard

/// A pair of role and surface that occurs on the screen, and the contrast it needs.
public struct ContrastRule: Hashable, Sendable {
  /// What is drawn.
  public let role: Role
  /// On what.
  public let surface: Surface
  /// The least ratio: WCAG 2 asks 4.5 of text and 3 of graphics.
  public let minimum: Double

  /// All pairs that occur.
  public static let all: [ContrastRule] = Surface.allCases.flatMap { surface in
    roles(on: surface).map { role in
      ContrastRule(role: role, surface: surface, minimum: graphics.contains(role) ? 3 : 4.5)
    }
  }

  private static let graphics: Set<Role> = [
    .border, .borderFocused, .barFill, .barGhost, .barChosen, .timeline, .timelineGhost,
    .scrollThumb, .scrollTrack,
  ]

  private static func roles(on surface: Surface) -> [Role] {
    let words: [Role] = [.text, .dim, .muted]
    let states: [Role] = [.warning, .failure, .success]
    let facts: [Role] = [
      .figure, .killed, .injured, .date, .country, .kind, .actor, .match, .evidence, .marked,
      .badge, .link,
    ]
    let bars: [Role] = [.barFill, .barGhost, .barChosen]
    return switch surface {
    case .base:
      Role.allCases.filter { $0 != .chip && $0 != .chipNegated }
    case .header:
      words + states + [.title, .figure, .killed, .injured, .date, .country, .badge, .key]
    case .footer:
      words + states + [.key, .hint]
    case .input:
      words + states + [.title, .input, .inputError, .match, .key, .hint]
    case .selected, .selectedIdle:
      words + states + facts + bars + [.cursor, .title]
    case .overlay:
      Role.allCases.filter { $0 != .chip && $0 != .chipNegated }
    case .overlaySelected:
      words + states + facts + bars + [.cursor, .title, .key, .hint]
    case .chip:
      [.chip, .chipNegated]
    case .ghost:
      []
    }
  }
}
