import Dashboard

/// Turns the words of theme files into colours: the file first, then those it inherits.
struct ThemeResolver {
  /// The theme itself, then each that is inherited.
  private let files: [ThemeFile]
  private let palette: [String: String]

  init(_ files: [ThemeFile]) {
    self.files = files
    palette = files.reversed().reduce(into: [:]) { $0.merge($1.palette) { $1 } }
  }

  func theme(named name: String) throws(ThemeError) -> Theme {
    for file in files { try check(paletteOf: file) }
    return Theme(
      name: name,
      variant: files.lazy.compactMap(\.variant).first ?? .dark,
      author: files.first?.author,
      license: files.first?.license,
      layers: (
        colors: try layer(.roles, .surfaces),
        ansi: try layer(.ansiRoles, .ansiSurfaces),
        mono: try layer(.monoRoles, .monoSurfaces)
      )
    )
  }

  private func check(paletteOf file: ThemeFile) throws(ThemeError) {
    for name in file.palette.keys.sorted() {
      let place = Place(file: file, section: "palette", key: name)
      if StyleExpression.reservedNames.contains(name) { throw place.reserved }
      _ = try color(file.palette[name] ?? "", place, names: .palette)
    }
  }

  private func layer(
    _ roles: ThemeFile.Section,
    _ surfaces: ThemeFile.Section
  ) throws(ThemeError) -> Theme.Layer {
    var layer = Theme.Layer()
    for file in files.reversed() {
      for (key, text) in file.sections[roles] ?? [:] {
        guard let role = Role(themeName: key) else { continue }
        let place = Place(file: file, section: roles.rawValue, key: key)
        layer.roles[role] = try roleStyle(text, place, names: Names(roles))
      }
      for (key, text) in file.sections[surfaces] ?? [:] {
        guard let surface = Surface(themeName: key) else { continue }
        let place = Place(file: file, section: surfaces.rawValue, key: key)
        layer.surfaces[surface] = try surfaceStyle(text, place, names: Names(surfaces))
      }
    }
    return layer
  }

  private func roleStyle(
    _ text: String,
    _ place: Place,
    names: Names
  ) throws(ThemeError) -> Theme.RoleStyle {
    let expression: StyleExpression
    do { expression = try StyleExpression(role: text) } catch { throw place.error(error) }
    var style = Theme.RoleStyle(attributes: expression.attributes)
    if let name = expression.foreground {
      style.foreground = try color(String(name), place, names: names)
    }
    if let name = expression.background {
      style.background = try color(String(name), place, names: names)
    }
    return style
  }

  private func surfaceStyle(
    _ text: String,
    _ place: Place,
    names: Names
  ) throws(ThemeError) -> Theme.SurfaceStyle {
    let expression: StyleExpression
    do { expression = try StyleExpression(surface: text) } catch { throw place.error(error) }
    var style = Theme.SurfaceStyle(attributes: expression.attributes)
    if let name = expression.background {
      style.background = try color(String(name), place, names: names)
    }
    if let name = expression.foreground {
      style.foreground = try color(String(name), place, names: names)
    }
    return style
  }

  private func color(
    _ name: String,
    _ place: Place,
    names: Names
  ) throws(ThemeError) -> Color {
    if names == .ansi, let index = Names.ansiNames.firstIndex(of: name) {
      return .ansi(UInt8(index))
    }
    if name == "default" { return .terminalDefault }
    guard names == .palette else { throw place.unknown(name, names: names.known(palette)) }
    // A palette's name may stand for another; more steps than names is a circle.
    var current = name
    for _ in 0...palette.count {
      if let rgb = RGB(hex: current) { return Color(rgb) }
      guard let next = palette[current] else { break }
      current = next
    }
    if palette[current] != nil { throw place.circular }
    throw place.unknown(name, names: names.known(palette))
  }
}

extension ThemeResolver {
  /// Which words name colours.
  private enum Names: Hashable {
    case palette
    case ansi
    case none

    init(_ section: ThemeFile.Section) {
      switch section {
      case .roles, .surfaces: self = .palette
      case .ansiRoles, .ansiSurfaces: self = .ansi
      case .monoRoles, .monoSurfaces: self = .none
      }
    }

    func known(_ palette: [String: String]) -> [String] {
      switch self {
      case .palette: palette.keys.sorted() + StyleExpression.attributeNames.map(\.name)
      case .ansi: Self.ansiNames
      case .none: StyleExpression.attributeNames.map(\.name)
      }
    }

    static let ansiNames =
      ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
      + ["bright-black", "bright-red", "bright-green", "bright-yellow"]
      + ["bright-blue", "bright-magenta", "bright-cyan", "bright-white"]
  }

  /// Where a value stands.
  private struct Place {
    let file: ThemeFile
    let section: String
    let key: String

    private var line: Int? { file.lines.line(of: key, in: section) }

    func unknown(_ color: String, names: [String]) -> ThemeError {
      .unknownColor(
        file: file.file,
        line: line,
        key: key,
        color: color,
        nearest: NearestName.of(color, among: names)
      )
    }

    var circular: ThemeError {
      .badValue(file: file.file, line: line, key: key, reason: "leads back to itself")
    }

    var reserved: ThemeError {
      .badValue(
        file: file.file,
        line: line,
        key: key,
        reason: "cannot be the name of a colour, because it means something in a style"
      )
    }

    func error(_ fault: StyleExpression.Fault) -> ThemeError {
      let reason =
        switch fault {
        case .unexpected(let word): "has “\(word)” where an attribute should stand"
        case .missingColor(let word): "has no colour after “\(word)”"
        }
      return .badValue(file: file.file, line: line, key: key, reason: reason)
    }
  }
}
