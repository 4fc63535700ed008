import Dashboard

/// What a theme looks like with few colours or none, where its file does not say.
enum DerivedLayer {
  /// Sixteen colours by hue on the user's own background; greys are the user's text, the weaker
  /// of them dim.
  static func ansi(of colors: Theme.Layer, variant: ThemeVariant) -> Theme.Layer {
    var layer = Theme.Layer()
    for (role, style) in colors.roles {
      var derived = Theme.RoleStyle(attributes: style.attributes)
      derived.foreground = style.foreground.ansi(on: variant) ?? .terminalDefault
      if derived.foreground == .terminalDefault, faint.contains(role) {
        derived.attributes.insert(.dim)
      }
      if style.background != nil {
        // Black on yellow reads on every palette known.
        derived.background = .ansi(3)
        derived.foreground = .ansi(0)
      }
      layer.roles[role] = derived
    }
    for surface in Surface.allCases { layer.surfaces[surface] = Theme.SurfaceStyle() }
    let reversed = Theme.SurfaceStyle(foreground: .terminalDefault, attributes: .reverse)
    layer.surfaces[.selected] = reversed
    layer.surfaces[.overlaySelected] = reversed
    layer.surfaces[.selectedIdle] = Theme.SurfaceStyle(attributes: .underline)
    layer.surfaces[.chip] = Theme.SurfaceStyle(background: .ansi(6), foreground: .ansi(0))
    return layer
  }

  /// Attributes in place of colours.
  static let mono: Theme.Layer = {
    var layer = Theme.Layer()
    for role in Role.allCases {
      var attributes: Style.Attributes = []
      if bold.contains(role) { attributes.insert(.bold) }
      if underlined.contains(role) { attributes.insert(.underline) }
      if faint.contains(role) { attributes.insert(.dim) }
      if role == .inputError { attributes.insert(.reverse) }
      layer.roles[role] = Theme.RoleStyle(attributes: attributes)
    }
    for surface in Surface.allCases { layer.surfaces[surface] = Theme.SurfaceStyle() }
    layer.surfaces[.selected] = Theme.SurfaceStyle(attributes: .reverse)
    layer.surfaces[.overlaySelected] = Theme.SurfaceStyle(attributes: .reverse)
    layer.surfaces[.chip] = Theme.SurfaceStyle(attributes: .reverse)
    layer.surfaces[.selectedIdle] = Theme.SurfaceStyle(attributes: .underline)
    return layer
  }()

  private static let bold: Set<Role> = [
    .title, .paneTitle, .borderFocused, .key, .killed, .failure, .warning, .cursor, .barChosen,
  ]
  private static let underlined: Set<Role> = [.match, .evidence, .link]
  private static let faint: Set<Role> = [
    .dim, .muted, .border, .barGhost, .timelineGhost, .scrollTrack, .hint,
  ]
}
