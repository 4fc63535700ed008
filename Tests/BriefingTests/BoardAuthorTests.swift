import Dashboard
import Foundation
import Testing

@testable import sitrep

/// Scenes that are kept in the dashboard end in a file that a person could have written.
@Suite struct BoardAuthorTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("board-\(UUID().uuidString)")
  private let path: String
  private let author: BoardAuthor

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appendingPathComponent("events.board.toml").path
    author = BoardAuthor(path: path, data: ["events.csv"], theme: "night")
  }

  private func after(_ change: BoardChange) async -> DashboardAction {
    await withCheckedContinuation { continuation in
      author.change(change) { continuation.resume(returning: $0) }
    }
  }

  private func titles(after change: BoardChange) async throws -> [String] {
    guard case .boardRead(let outline) = await after(change) else {
      throw CocoaError(.fileReadUnknown)
    }
    return outline.scenes.map(\.title)
  }

  private func insertion(_ title: String, behind row: Int) -> BoardChange {
    let screen = Viewport(columns: 100, rows: 30)
    return .insert(SceneOutline(title: title, view: "by=kind"), behind: row, screen: screen)
  }

  @Test func `scenes are kept, moved, thrown away and taken back`() async throws {
    #expect(try await titles(after: .read) == [])
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(try await titles(after: insertion("One", behind: -1)) == ["One"])
    #expect(try await titles(after: insertion("Two", behind: 0)) == ["One", "Two"])
    #expect(try await titles(after: .move(scene: 1, to: 0)) == ["Two", "One"])
    #expect(try await titles(after: .remove(scene: 1)) == ["Two"])
    #expect(try await titles(after: .undo) == ["Two", "One"])
    #expect(try await titles(after: .undo) == ["One", "Two"])
    #expect(try await titles(after: .undo) == ["One"])
    #expect(try await titles(after: .undo) == [])
    #expect(!FileManager.default.fileExists(atPath: path))
    guard case .boardFailed(let words) = await after(.undo) else {
      Issue.record("there was something to take back")
      return
    }
    #expect(words.contains("nothing to take back"))
  }

  @Test func `what was written into the file meanwhile stays`() async throws {
    _ = await after(insertion("One", behind: -1))
    let text = try String(contentsOfFile: path, encoding: .utf8) + "# by hand\n"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    #expect(try await titles(after: insertion("Two", behind: 0)) == ["One", "Two"])
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("# by hand"))
  }

  @Test func `a file that is no board is left alone and told`() async throws {
    let text = "title = \"x\"\nscenes = 3\n"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    guard case .boardFailed(let words) = await after(insertion("One", behind: -1)) else {
      Issue.record("a scene was put into a file that is no board")
      return
    }
    #expect(words.contains("events.board.toml:2"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test func `a folder that cannot be written to is told`() async throws {
    let author = BoardAuthor(path: folder.path + "/none/a.toml", data: [], theme: "night")
    let change = insertion("One", behind: -1)
    let action = await withCheckedContinuation { continuation in
      author.change(change) { continuation.resume(returning: $0) }
    }
    guard case .boardFailed = action else {
      Issue.record("a scene was kept where there is no folder")
      return
    }
  }
}
