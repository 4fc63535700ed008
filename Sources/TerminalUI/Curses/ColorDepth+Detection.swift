extension ColorDepth {
  /// What to draw with: the user's word first, then the environment's, then what the terminal can.
  ///
  /// The order is `--color`, `NO_COLOR` (non-empty), `FORCE_COLOR` or `CLICOLOR_FORCE`,
  /// `CLICOLOR=0`, `COLORTERM`, terminfo. `FORCE_COLOR` may give a level: 0 none, 1 sixteen, 2 the
  /// palette, 3 24 bits.
  ///
  /// - Parameters:
  ///   - requested: What `--color` says, `nil` for `auto`.
  ///   - environment: The variables.
  ///   - terminfoColors: The number of colours that terminfo gives, 2²⁴ for direct colour.
  /// - Returns: The depth asked for, which the terminal may not have.
  public static func detected(
    requested: ColorDepth? = nil,
    environment: [String: String],
    terminfoColors: Int
  ) -> ColorDepth {
    if let requested { return requested }
    if environment["NO_COLOR"]?.isEmpty == false { return .mono }
    let able = able(environment: environment, terminfoColors: terminfoColors)
    if let forced = forced(environment: environment, able: able) { return forced }
    return environment["CLICOLOR"] == "0" ? .mono : able
  }

  private static func able(environment: [String: String], terminfoColors: Int) -> ColorDepth {
    let announced = environment["COLORTERM"]?.lowercased()
    if announced == "truecolor" || announced == "24bit" { return .truecolor }
    switch terminfoColors {
    case (1 << 24)...: return .truecolor
    case 256...: return .indexed256
    case 8...: return .ansi16
    default: return .mono
    }
  }

  private static func forced(environment: [String: String], able: ColorDepth) -> ColorDepth? {
    switch environment["FORCE_COLOR"]?.lowercased() {
    case nil, "": break
    case "0", "false": return .mono
    case "1": return .ansi16
    case "2": return .indexed256
    case "3": return .truecolor
    default: return able == .mono ? .ansi16 : able
    }
    guard let force = environment["CLICOLOR_FORCE"], !force.isEmpty, force != "0" else {
      return nil
    }
    return able == .mono ? .ansi16 : able
  }
}
