import Briefing
import Dashboard
import Foundation
import Incidents
import TerminalUI

/// A storyboard opened from disk and made ready for its data.
struct BoardFile {
  let playbook: Playbook
  /// The board's data with all that its keys need, made once for whoever shows it.
  let store: MemoryStore
  let theme: Theme
  let themeName: String
  let library = ThemeLibrary.user()

  /// Opens a board, reads and masks its data, and rehearses every scene.
  ///
  /// - Throws: `Failure` with everything that is wrong, before anything is shown or written.
  init(path: String?, options: GlobalOptions) throws {
    let toml = try path.map(Self.text) ?? Storyboard.bundledText
    let path = path ?? Storyboard.bundledName
    do {
      var draft = try StoryboardDraft(toml: toml, file: path)
      themeName = draft.board.theme ?? options.theme(of: ViewLine())
      theme = try Self.theme(themeName, library, &draft)
      let store = try Self.dataset(of: &draft, path: path, options).map { MemoryStore($0) }
      store?.prepare()
      var playbook = try draft.playbook(for: store) { playbook in
        guard let store else { return [] }
        return SceneTrial(of: playbook, store: store, glyphs: options.glyphs).cutWords
      }
      self.store = store ?? MemoryStore(playbook.dataset)
      playbook.reducesMotion = options.reducesMotion
      self.playbook = playbook
    } catch let error as StoryboardError {
      throw Failure(error.description)
    }
  }

  /// Tells what the author of the board should know.
  func tellWarnings() {
    for warning in playbook.warnings { Output.note(warning.description) }
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

  /// The theme; one that the board asks for in vain is the board's fault.
  private static func theme(
    _ name: String,
    _ library: ThemeLibrary,
    _ draft: inout StoryboardDraft
  ) throws -> Theme {
    do {
      return try library.theme(name)
    } catch {
      guard draft.board.theme != nil else { throw Failure(error.description) }
      draft.note(.badTheme(error.description), at: "theme")
      return ThemeLibrary.standard
    }
  }

  /// The masked data, or `nil` when it cannot be read.
  ///
  /// Files are named from the board's folder, so that a board can be handed on with its data.
  private static func dataset(
    of draft: inout StoryboardDraft,
    path: String,
    _ options: GlobalOptions
  ) throws -> Dataset? {
    let folder = (path as NSString).deletingLastPathComponent
    let sources = draft.board.data.map { name in
      name.hasPrefix("/") || name == "-" || folder.isEmpty
        ? Source(path: name) : Source(path: (folder as NSString).appendingPathComponent(name))
    }
    let loadOptions = try options.loadOptions()
    do throws(LoadError) {
      let dataset =
        try sources.isEmpty
        ? Dataset.bundled() : DatasetLoader(options: loadOptions).load(sources)
      return draft.masking(dataset)
    } catch {
      draft.note(.unreadableData(error.description), at: "data")
      return nil
    }
  }
}
