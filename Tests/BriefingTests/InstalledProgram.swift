import Foundation

/// Programs that tests use where they are installed.
enum InstalledProgram {
  /// Draws stills.
  static let stillDrawer = path(of: ["rsvg-convert"])
  /// Plays moving pictures.
  static let browser = path(of: ["chromium", "chromium-browser", "google-chrome"])

  /// Where the first of the programs that there is stands.
  private static func path(of names: [String]) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return names.lazy.flatMap { name in folders.lazy.map { "\($0)/\(name)" } }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
