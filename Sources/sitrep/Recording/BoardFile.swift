import Briefing
import Dashboard
import Foundation
import Incidents
import TerminalUI

/// A storyboard opened from disk and made ready for its data.
struct BoardFile {
  let playbook: Playbook
  let theme: Theme
  let themeName: String
  let library = ThemeLibrary.user()

  /// Opens a board, reads and masks its data, and rehearses every scene.
  ///
  /// - Throws: `Failure` with everything that is wrong, before anything is shown or written.
  init(path: String?, options: GlobalOptions) throws {
    let toml = try path.map(Self.text) ?? Storyboard.bundledText
    let path = path ?? Storyboard.bundledName
    let board: Storyboard
    do throws(StoryboardError) {
      board = try Storyboard(toml: toml, file: path)
    } catch {
      throw Failure(error.description)
    }
    var problems: [String] = []
    themeName = board.theme ?? options.theme(of: ViewLine())
    do {
      theme = try library.theme(themeName)
    } catch {
      problems.append(error.description)
      theme = ThemeLibrary.standard
    }
    do {
      let dataset = try Self.dataset(of: board, path: path, options).masked(by: board.mask)
      var playbook = try Playbook(board: board, dataset: dataset, text: toml, file: path)
      playbook.reducesMotion = options.reducesMotion
      self.playbook = playbook
      guard problems.isEmpty else { throw Failure(problems.joined(separator: "\n")) }
    } catch let error as StoryboardError {
      throw Failure((problems + [error.description]).joined(separator: "\n"))
    }
  }

  /// The dashboard that the board begins with.
  func state(options: GlobalOptions) throws -> DashboardState {
    DashboardState(
      theme: themeName,
      themes: library.names,
      today: try playbook.board.today ?? options.today()
    )
  }

  private static func text(of path: String) throws -> String {
    do {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      return String(decoding: bytes, as: UTF8.self)
    } catch {
      throw Failure(
        "the board '\(VisibleText(path))' cannot be read: \(error.localizedDescription)"
      )
    }
  }

  /// Files are named from the board's folder, so that a board can be handed on with its data.
  private static func dataset(
    of board: Storyboard,
    path: String,
    _ options: GlobalOptions
  ) throws -> Dataset {
    let folder = (path as NSString).deletingLastPathComponent
    let sources = board.data.map { name in
      name.hasPrefix("/") || name == "-" || folder.isEmpty
        ? Source(path: name) : Source(path: (folder as NSString).appendingPathComponent(name))
    }
    do {
      return try sources.isEmpty
        ? Dataset.bundled() : DatasetLoader(options: options.loadOptions()).load(sources)
    } catch let error as LoadError {
      throw Failure("\(VisibleText(path)): \(error)")
    }
  }
}
