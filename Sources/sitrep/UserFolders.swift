import FoundationEssentials

/// Where the user's own files are, by the XDG base directory specification.
enum UserFolders {
  /// The folder of themes and `config.toml`, or `nil` when the environment names no home.
  static let configuration = folder("XDG_CONFIG_HOME", orAtHome: ".config")

  /// The folder of the case file, or `nil` when the environment names no home.
  static let state = folder("XDG_STATE_HOME", orAtHome: ".local/state")

  private static func folder(_ variable: String, orAtHome path: String) -> String? {
    let environment = ProcessInfo.processInfo.environment
    let home = environment["HOME"].map { $0 + "/" + path }
    // The specification wants relative paths ignored.
    return [environment[variable], home].compactMap(\.self)
      .first { $0.hasPrefix("/") }
      .map { $0 + "/sitrep" }
  }
}
