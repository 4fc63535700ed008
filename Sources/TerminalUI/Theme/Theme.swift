import Dashboard

/// The looks of a theme, resolved: colours for every role and surface.
public struct Theme: Hashable, Sendable {
  /// The name under which it is listed.
  public let name: String
  /// Whether it is made for light on dark.
  public let variant: ThemeVariant
  /// Who made the palette.
  public let author: String?
  /// Under which terms it is used.
  public let license: String?

  /// A role as a theme describes it.
  struct RoleStyle: Hashable, Sendable {
    var foreground: Color = .terminalDefault
    /// Set where the role keeps a background on every surface.
    var background: Color?
    var attributes: Style.Attributes = []
  }

  /// A surface as a theme describes it.
  struct SurfaceStyle: Hashable, Sendable {
    var background: Color = .terminalDefault
    /// Set where every role on the surface takes one colour.
    var foreground: Color?
    var attributes: Style.Attributes = []
  }

  /// What a theme says at one depth; roles and surfaces it leaves out are missing.
  struct Layer: Hashable, Sendable {
    var roles: [Role: RoleStyle] = [:]
    var surfaces: [Surface: SurfaceStyle] = [:]
  }

  let colors: Layer
  let ansi: Layer
  let mono: Layer

  init(
    name: String,
    variant: ThemeVariant,
    author: String?,
    license: String?,
    layers: (colors: Layer, ansi: Layer, mono: Layer)
  ) {
    self.name = name
    self.variant = variant
    self.author = author
    self.license = license
    colors = layers.colors
    ansi = layers.ansi
    mono = layers.mono
  }
}

extension Theme {
  /// The look of every role on every surface as a terminal of that depth can show it.
  ///
  /// 24 bits are exact; 256 colours are the nearest of the fixed ones; sixteen are chosen by hue
  /// and leave the screen the user's own background; without colour attributes stand in. At every
  /// depth the selection differs from the screen, and more than by weight.
  public func styles(at depth: ColorDepth) -> StyleTable {
    var layer = layer(at: depth)
    layer.separate(.selected, from: .base, by: .reverse)
    layer.separate(.selectedIdle, from: .base, by: .underline)
    layer.separate(.selectedIdle, from: .selected, by: .underline)
    layer.separate(.overlaySelected, from: .overlay, by: .reverse)
    return StyleTable { layer.style($0, $1) }
  }

  /// The colours as the file gives them, for reports.
  func style(_ role: Role, _ surface: Surface) -> Style {
    colors.completed.style(role, surface)
  }

  private func layer(at depth: ColorDepth) -> Layer {
    switch depth {
    case .truecolor: colors.completed
    case .indexed256: colors.completed.mapColors(\.indexed256)
    case .ansi16: DerivedLayer.ansi(of: colors.completed, variant: variant).overridden(by: ansi)
    case .mono: DerivedLayer.mono.overridden(by: mono)
    }
  }
}
