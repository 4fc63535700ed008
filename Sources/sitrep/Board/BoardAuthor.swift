import Briefing
import Dashboard
import Foundation
import Incidents
import Synchronization

/// Writes the scenes that are kept in the dashboard into a storyboard's file.
///
/// The file is read anew before each change, so that what somebody writes into it meanwhile stays,
/// and written as a whole, so that it is never seen half done.
final class BoardAuthor: Sendable {
  private let path: String
  private let data: [String]
  private let theme: String
  private let before = Mutex<[String?]>([])
  private let queue = DispatchQueue(label: "board")

  /// Takes the board's file and what a new board says of data and theme.
  init(path: String, data: [String], theme: String) {
    self.path = path
    self.data = data
    self.theme = theme
  }

  /// Makes a change behind those that were asked for before.
  @Sendable func change(
    _ change: BoardChange,
    post: @escaping @Sendable (DashboardAction) -> Void
  ) {
    queue.async {
      do { post(.boardRead(try self.outline(after: change))) } catch {
        post(.boardFailed(Self.words(error)))
      }
    }
  }

  private func outline(after change: BoardChange) throws -> BoardOutline {
    let old = try text()
    if change == .undo { return try undo(old) }
    guard change != .read else {
      return try old.map { try StoryboardDocument($0).outline(file: path) }
        ?? BoardOutline(name: path)
    }
    var document = old.map(StoryboardDocument.init) ?? new(change)
    // A file that is no board any more is left alone.
    if old != nil { _ = try document.outline(file: path) }
    let changed = document.apply(change)
    let outline = try document.outline(file: path, changed: changed)
    try write(document.text)
    before.withLock { $0.append(old) }
    return outline
  }

  private func undo(_ present: String?) throws -> BoardOutline {
    guard let text = before.withLock({ $0.popLast() }) else {
      throw Failure("there is nothing to take back in \(VisibleText(path))")
    }
    guard let text else {
      try FileManager.default.removeItem(atPath: path)
      return BoardOutline(name: path)
    }
    try write(text)
    return try StoryboardDocument(text).outline(file: path)
  }

  private func new(_ change: BoardChange) -> StoryboardDocument {
    var size = Viewport(columns: 120, rows: 36)
    if case .insert(_, _, let screen) = change { size = screen }
    let stem = data.first.map { URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent }
    return StoryboardDocument(title: stem ?? "Briefing", data: data, size: size, theme: theme)
  }

  private func text() throws -> String? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    return String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }

  private func write(_ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
  }

  private static func words(_ error: any Error) -> String {
    switch error {
    case let error as StoryboardError:
      // That there is no scene yet is no fault of a board that is being made.
      error.problems.first { $0.reason != .noScenes }?.description ?? error.description
    case let error as Failure: error.description
    default: error.localizedDescription
    }
  }
}
