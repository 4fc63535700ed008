import Incidents

/// Something that the palette offers to do.
struct PaletteEntry: Hashable, Sendable {
  /// What an entry does.
  enum Deed: Hashable, Sendable {
    /// What a key would do.
    case command(Command)
    /// Group the bars.
    case group(Dimension)
    /// Measure the bars.
    case measure(Measure)
    /// Order the list.
    case order(SortKey.Field)
    /// Draw with a theme.
    case theme(String)
    /// Arrange the panes.
    case layout(LayoutPreset)
    /// Show a view that is kept, as its line says.
    case savedView(String)
    /// Go to a row of the list, counted from 1.
    case row(Int)
    /// Go to a stretch of time in the list.
    case dates(first: CivilDate, last: CivilDate)
  }

  /// What is shown and searched.
  var title: String
  /// The key that does the same, if there is one.
  var key = ""
  /// What it does.
  var deed: Deed
  /// The places of the letters that were typed.
  var matches: [Int] = []
}

extension PaletteEntry {
  /// A command of the table of keys, by its name and help.
  init(_ binding: KeyBinding) {
    let name = binding.command.name.replacing("-", with: " ")
    let isSaid = binding.help == name || binding.help.hasPrefix(name + " ")
    self.init(
      title: isSaid ? binding.help : "\(name): \(binding.help)",
      key: binding.notation,
      deed: .command(binding.command)
    )
  }
}
