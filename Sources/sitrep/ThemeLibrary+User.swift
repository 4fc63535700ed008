import Foundation
import TerminalUI

extension ThemeLibrary {
  /// The built-in themes and those in the user's folders of configuration.
  static func user() -> ThemeLibrary {
    let environment = ProcessInfo.processInfo.environment
    // The base directory specification wants relative paths ignored.
    let home = environment["HOME"].map { $0 + "/.config" }
    let folder = [environment["XDG_CONFIG_HOME"], home].compactMap(\.self)
      .first { $0.hasPrefix("/") }
    return ThemeLibrary(directories: folder.map { ["\($0)/sitrep/themes"] } ?? [])
  }
}
