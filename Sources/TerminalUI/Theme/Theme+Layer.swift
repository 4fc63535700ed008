import Dashboard

extension Theme.Layer {
  /// Every role and surface, those left out as their substitutes.
  var completed: Theme.Layer {
    var result = self
    for role in Role.allCases { result.roles[role] = resolved(role) }
    for surface in Surface.allCases { result.surfaces[surface] = resolved(surface) }
    if surfaces[.ghost] == nil { result.surfaces[.ghost] = result.tintedGhost }
    return result
  }

  /// What a ghost's dots on the screen look like from afar.
  private var tintedGhost: Theme.SurfaceStyle {
    guard let paper = surfaces[.base]?.background.rgb,
      let dots = roles[.barGhost]?.foreground.rgb
    else { return surfaces[.base] ?? Theme.SurfaceStyle() }
    return Theme.SurfaceStyle(
      background: Color(paper.mixed(with: dots, by: SVGShapes.shadeOpacities[0]))
    )
  }

  private func resolved(_ role: Role) -> Theme.RoleStyle {
    var current: Role? = role
    while let candidate = current {
      if let style = roles[candidate] { return style }
      current = candidate.substitute
    }
    return Theme.RoleStyle()
  }

  private func resolved(_ surface: Surface) -> Theme.SurfaceStyle {
    var current: Surface? = surface
    while let candidate = current {
      if let style = surfaces[candidate] { return style }
      current = candidate.substitute
    }
    return Theme.SurfaceStyle()
  }

  /// The layer with what the other says in place of its own.
  func overridden(by other: Theme.Layer) -> Theme.Layer {
    var result = self
    result.roles.merge(other.roles) { $1 }
    result.surfaces.merge(other.surfaces) { $1 }
    return result
  }

  func mapColors(_ change: (Color) -> Color) -> Theme.Layer {
    var result = self
    result.roles = roles.mapValues { style in
      Theme.RoleStyle(
        foreground: change(style.foreground),
        background: style.background.map(change),
        attributes: style.attributes
      )
    }
    result.surfaces = surfaces.mapValues { style in
      Theme.SurfaceStyle(
        background: change(style.background),
        foreground: style.foreground.map(change),
        attributes: style.attributes
      )
    }
    return result
  }

  /// How a role looks on a surface: a role with a background of its own keeps both its colours.
  func style(_ role: Role, _ surface: Surface) -> Style {
    let role = roles[role] ?? Theme.RoleStyle()
    let surface = surfaces[surface] ?? Theme.SurfaceStyle()
    var attributes = role.attributes.union(surface.attributes)
    // Reversed on reversed stands out as a hole does.
    if role.attributes.contains(.reverse), surface.attributes.contains(.reverse) {
      attributes.remove(.reverse)
    }
    return Style(
      foreground: role.background == nil
        ? surface.foreground ?? role.foreground : role.foreground,
      background: role.background ?? surface.background,
      attributes: attributes
    )
  }

  /// Adds an attribute to a surface on which text looks as on the other, weight and slant apart.
  mutating func separate(
    _ surface: Surface,
    from other: Surface,
    by attribute: Style.Attributes
  ) {
    let faint: Style.Attributes = [.bold, .dim, .italic]
    let here = style(.text, surface)
    let there = style(.text, other)
    guard here.background == there.background,
      here.attributes.subtracting(faint) == there.attributes.subtracting(faint)
    else { return }
    surfaces[surface, default: Theme.SurfaceStyle()].attributes.formUnion(attribute)
  }
}
