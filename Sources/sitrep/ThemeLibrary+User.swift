import TerminalUI

extension ThemeLibrary {
  /// The built-in themes and those in the user's folder.
  static func user() -> ThemeLibrary {
    ThemeLibrary(directories: UserFolders.configuration.map { ["\($0)/themes"] } ?? [])
  }
}
