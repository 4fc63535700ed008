import FoundationEssentials

/// Where the user's own files are, by the XDG base directory specification.
enum UserFolders {
  /// The folder of themes and `config.toml`, or `nil` when the environment names no home.
  static let configuration = folder("XDG_CONFIG_HOME", orAtHome: ".config")

  /// The folder of the case file, or `nil` when the environment names no home.
  static let state = folder("XDG_STATE_HOME", orAtHome: ".local/state")

  /// The folders of what lives as long as a session, the first usable one counts.
  static let session = [folder("XDG_RUNTIME_DIR", orAtHome: nil), state].compactMap(\.self)

  private static func folder(_ variable: String, orAtHome path: String?) -> String? {
    let environment = ProcessInfo.processInfo.environment
    let home = path.flatMap { path in environment["HOME"].map { $0 + "/" + path } }
    // The specification wants relative paths ignored.
    return [environment[variable], home].compactMap(\.self)
      .first { $0.hasPrefix("/") }
      .map { $0 + "/sitrep" }
  }
}
