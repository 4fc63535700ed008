import FoundationEssentials

/// Where the user's own files are, by the XDG base directory specification.
enum UserFolders {
  /// The folder of themes and `config.toml`, or `nil` when the environment names no home.
  static let configuration: String? = {
    let environment = ProcessInfo.processInfo.environment
    let home = environment["HOME"].map { $0 + "/.config" }
    // The specification wants relative paths ignored.
    return [environment["XDG_CONFIG_HOME"], home].compactMap(\.self)
      .first { $0.hasPrefix("/") }
      .map { $0 + "/sitrep" }
  }()
}
