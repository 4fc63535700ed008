import Foundation
import Incidents
import TerminalUI

extension RecordCommand {
  /// Plays the board anew and tells which scenes are others than in a recording.
  ///
  /// - Throws: `ExitStatus.incomplete` when any is.
  func compare(
    with path: String,
    _ rendition: inout Rendition,
    _ look: RecordingLook
  ) throws {
    if let old = Self.stills(in: path) {
      let new = try stills(rendition, look)
      return try tell(ChapterComparison(stills: old, new: new).changes, isSame: old == new)
    }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw Failure("'\(VisibleText(path))' cannot be read")
    }
    let old = String(decoding: bytes, as: UTF8.self)
    let name = (path as NSString).lastPathComponent
    if name.hasSuffix(".svg"), !old.contains("<scenes "),
      let still = try stills(rendition, look)[name]
    {
      let comparison = ChapterComparison(stills: [name: old], new: [name: still])
      return try tell(comparison.changes, isSame: old == still)
    }
    let isThree = old.hasPrefix("{\"version\": 3")
    let text = RecordedText()
    var sinks = [try sink(for: path, isThree ? .three : .two, text, look)]
    _ = try rendition.play(to: &sinks)
    try tell(ChapterComparison(old: old, new: text.text).changes, isSame: text.text == old)
  }

  /// The pictures and the handout that would be written, by the names of their files.
  private func stills(
    _ rendition: Rendition,
    _ look: RecordingLook
  ) throws -> [String: String] {
    var files: [String: String] = [:]
    var rendition = rendition
    var sinks: [any RecordingSink] = [look.stills { files[$0] = $1 }]
    _ = try rendition.play(to: &sinks)
    return files
  }

  private func tell(_ changes: [String], isSame: Bool) throws {
    guard !isSame else { return Output.write("no scene has changed\n") }
    Output.write(
      changes.isEmpty
        ? "the recording has changed, but none of its scenes\n"
        : changes.map { $0 + "\n" }.joined()
    )
    throw ExitStatus.incomplete
  }

  /// The pictures and the handout of a folder, or `nil` where there is no folder.
  private static func stills(in path: String) -> [String: String]? {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { return nil }
    let mine = names.filter { name in
      name == "handout.md" || (name.first?.isNumber == true && name.hasSuffix(".svg"))
    }
    return mine.reduce(into: [:]) { stills, name in
      let file = (path as NSString).appendingPathComponent(name)
      stills[name] = FileManager.default.contents(atPath: file)
        .map { String(decoding: $0, as: UTF8.self) }
    }
  }

  private func sink(
    for path: String,
    _ version: Asciicast.Version,
    _ text: RecordedText,
    _ look: RecordingLook
  ) throws -> any RecordingSink {
    switch (path as NSString).pathExtension.lowercased() {
    case "vtt": CaptionSink(write: text.append)
    case "svg": MovieSink(styles: look.styles, write: text.append)
    case "txt": TextSink(write: text.append)
    case "cast": look.cast(version, write: text.append)
    case "md": look.stills { name, page in if name.hasSuffix(".md") { text.append(page) } }
    default:
      throw Failure(
        "'\(VisibleText(path))' is no recording: it ends in none of .cast, .svg, .txt, .vtt, .md"
      )
    }
  }
}
