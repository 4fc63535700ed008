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
    _ styles: StyleTable,
    _ citation: String
  ) throws {
    if let old = Self.stills(in: path) {
      var new: [String: String] = [:]
      var sinks: [any RecordingSink] = [
        StillsSink(styles: styles, citation: citation) { new[$0] = $1 }
      ]
      _ = try rendition.play(to: &sinks)
      return try tell(ChapterComparison(stills: old, new: new).changes, isSame: old == new)
    }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw Failure("'\(VisibleText(path))' cannot be read")
    }
    let old = String(decoding: bytes, as: UTF8.self)
    let isThree = old.hasPrefix("{\"version\": 3")
    let text = RecordedText()
    var sinks = [sink(for: path, isThree: isThree, text, styles)]
    _ = try rendition.play(to: &sinks)
    try tell(ChapterComparison(old: old, new: text.text).changes, isSame: text.text == old)
  }

  private func tell(_ changes: [String], isSame: Bool) throws {
    guard !isSame else { return Output.write("no scene has changed\n") }
    Output.write(
      changes.isEmpty ? "the recording has changed\n" : changes.map { $0 + "\n" }.joined()
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
    isThree: Bool,
    _ text: RecordedText,
    _ styles: StyleTable
  ) -> any RecordingSink {
    switch (path as NSString).pathExtension.lowercased() {
    case "vtt": CaptionSink(write: text.append)
    case "svg": MovieSink(styles: styles, write: text.append)
    case "txt": TextSink(write: text.append)
    default: CastSink(version: isThree ? .three : .two, styles: styles, write: text.append)
    }
  }
}
