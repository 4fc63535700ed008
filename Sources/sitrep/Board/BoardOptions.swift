import ArgumentParser
import Dashboard
import Foundation

/// Where the dashboard keeps views as scenes.
struct BoardOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The storyboard that K keeps views in; else FILE.board.toml beside the first file.",
      valueName: "file"
    ),
    completion: .file(extensions: ["toml"])
  )
  var board: String?

  /// Lets views be kept as scenes; standard input cannot be opened again, so it has no board.
  func offer(to state: inout DashboardState, _ world: inout World, files: [String]) {
    guard !files.contains("-") else { return }
    let path = board ?? Self.path(beside: files.first)
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().standardizedFileURL
    let author = BoardAuthor(
      path: path,
      data: files.map { Self.name(of: $0, from: folder) },
      theme: state.theme
    )
    world.changeBoard = author.change
    state.board = BoardMemory(isAtHand: true)
  }

  private static func path(beside file: String?) -> String {
    guard let file else { return "sitrep.board.toml" }
    return (file as NSString).deletingPathExtension + ".board.toml"
  }

  /// Boards name their data from where they lie.
  private static func name(of file: String, from folder: URL) -> String {
    let url = URL(fileURLWithPath: file).standardizedFileURL
    return url.deletingLastPathComponent().path == folder.path ? url.lastPathComponent : url.path
  }
}
