import CNCurses

/// What a terminal understands beyond placing the cursor and setting colours by ECMA-48.
struct StepAbilities: OptionSet {
  let rawValue: Int32

  /// Regions of rows that scroll.
  static let scrolling = StepAbilities(rawValue: Int32(CN_SCROLLS))
  /// Erased cells take the background in use.
  static let erasing = StepAbilities(rawValue: Int32(CN_ERASES))
  /// Codes that end one attribute and leave the others.
  static let endingApart = StepAbilities(rawValue: Int32(CN_ENDS_APART))

  /// What the terminal in use understands, or `nil` where all drawing is for curses.
  static func ofTerminal() -> StepAbilities? {
    let abilities = cn_step_abilities()
    return abilities & Int32(CN_STEPS) == 0 ? nil : StepAbilities(rawValue: abilities)
  }
}
