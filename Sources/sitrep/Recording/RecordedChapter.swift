import Foundation
import TerminalUI

/// A scene as a recording holds it.
struct RecordedChapter {
  /// Its name.
  var title: String
  /// What was shown, times left aside.
  var content: [String]

  /// The scenes of a recording of any format that names them.
  ///
  /// - Complexity: O(*n*) in the recording.
  static func all(of recording: String) -> [RecordedChapter] {
    if recording.hasPrefix("WEBVTT") { return ofCaptions(recording) }
    if recording.hasPrefix("<svg") { return ofMovie(recording) }
    if recording.hasPrefix("══ ") { return ofText(recording) }
    if recording.hasPrefix("# ") { return ofHandout(recording) }
    return ofCast(recording)
  }

  /// The markers' titles, each with the screens that follow it.
  private static func ofCast(_ cast: String) -> [RecordedChapter] {
    var chapters: [RecordedChapter] = []
    var replay = FrameReplay()
    for line in cast.split(separator: "\n") where line.hasPrefix("[") {
      guard let event = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [Any],
        event.count == 3, let code = event[1] as? String, let data = event[2] as? String
      else { continue }
      if code == "m" { chapters.append(RecordedChapter(title: data, content: [])) }
      if code == "o" { replay.feed(data) }
      guard let last = chapters.indices.last, code == "o" || code == "r" else { continue }
      let screen = code == "o" ? replay.fingerprint : data
      // A scene may begin with the screen that the one before has left.
      if chapters[last].content.last != screen { chapters[last].content.append(screen) }
    }
    return chapters
  }

  /// The first line of each caption, with those that follow it.
  private static func ofCaptions(_ captions: String) -> [RecordedChapter] {
    captions.components(separatedBy: "\n\n").compactMap { cue in
      let lines = cue.split(separator: "\n").map(String.init)
      guard let times = lines.firstIndex(where: { $0.contains("-->") }), times + 1 < lines.count
      else { return nil }
      return RecordedChapter(
        title: unescaped(lines[times + 1][...]),
        content: Array(lines[(times + 2)...])
      )
    }
  }

  /// The scenes that a moving picture names, each with the number of what it shows.
  private static func ofMovie(_ picture: String) -> [RecordedChapter] {
    picture.split(separator: "\n").lazy.drop { !$0.hasPrefix("<metadata>") }.dropFirst()
      .prefix { $0.hasPrefix("<scene ") }.compactMap { line in
        let parts = line.split(separator: "\"", maxSplits: 4, omittingEmptySubsequences: false)
        guard parts.count == 5, let end = parts[4].range(of: "</scene>") else { return nil }
        let title = parts[4][..<end.lowerBound].dropFirst()
        return RecordedChapter(title: unescaped(title), content: [String(parts[3])])
      }
  }

  /// The double rulers' titles, each with the rows of the screens that follow it.
  private static func ofText(_ text: String) -> [RecordedChapter] {
    var chapters: [RecordedChapter] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let next = index + 1 < lines.count ? lines[index + 1] : ""
      // A screen may begin a row like that, but never one before a time.
      if line.hasPrefix("══ "), next.hasPrefix("── ") {
        let title = String(line.dropFirst(3).reversed().drop { $0 == "═" }.dropFirst().reversed())
        chapters.append(RecordedChapter(title: title, content: []))
      } else if !line.hasPrefix("── "), !chapters.isEmpty {
        chapters[chapters.count - 1].content.append(String(line))
      }
    }
    return chapters
  }

  /// The headings of a handout, each with what stands under it; what comes behind the last is no
  /// scene's.
  private static func ofHandout(_ handout: String) -> [RecordedChapter] {
    handout.components(separatedBy: "\n## ").dropFirst().map { part in
      let lines = part.components(separatedBy: "\n---\n")[0].split(separator: "\n").map(String.init)
      let title = (lines.first ?? "").replacing(#/\\([^\\])/#) { $0.output.1 }
      return RecordedChapter(title: title, content: Array(lines.dropFirst()))
    }
  }

  /// A still, by the title that it bears, or its file's name.
  init(still: String, name: String) {
    let title = still.firstRange(of: #/<title [^>]*>([^<]*)<\/title>/#)
      .map { still[$0].drop { $0 != ">" }.dropFirst().prefix { $0 != "<" } }
    self.title = title.map(Self.unescaped) ?? name
    content = [still]
  }

  private init(title: String, content: [String]) {
    self.title = title
    self.content = content
  }

  /// Text of XML as it was before it was escaped.
  private static func unescaped(_ text: Substring) -> String {
    [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("\u{a0}", " "),
      ("&amp;", "&"),
    ]
    .reduce(String(text)) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
  }
}
