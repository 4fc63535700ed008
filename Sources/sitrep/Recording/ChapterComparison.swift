/// Tells which scenes of two recordings differ.
struct ChapterComparison {
  /// A scene as it was recorded.
  private struct Chapter {
    var title: Substring
    /// What was shown, times left aside.
    var content: [Substring]
  }

  /// A sentence for each scene that changed, came or went; empty for what has no scenes.
  let changes: [String]

  /// Compares two asciicasts, or two files of captions.
  init(old: String, new: String) {
    var before = Self.chapters(of: old)
    var changes: [String] = []
    for chapter in Self.chapters(of: new) {
      // Several scenes may have the same title; they are taken in their order.
      guard let place = before.firstIndex(where: { $0.title == chapter.title }) else {
        changes.append("new scene: \(chapter.title)")
        continue
      }
      let match = before.remove(at: place)
      if match.content != chapter.content { changes.append("changed: \(chapter.title)") }
    }
    self.changes = changes + before.map { "gone: \($0.title)" }
  }

  /// Compares the files of a folder of stills with those that would be written there.
  init(stills old: [String: String], new: [String: String]) {
    changes = Set(old.keys).union(new.keys).sorted().compactMap { name in
      guard let now = new[name] else { return "gone: \(name)" }
      guard let before = old[name] else { return "new: \(name)" }
      return before == now ? nil : "changed: \(name)"
    }
  }

  private static func chapters(of text: String) -> [Chapter] {
    text.hasPrefix("WEBVTT") ? chapters(ofCaptions: text) : chapters(ofCast: text)
  }

  /// The markers' titles, each with the output that follows it.
  private static func chapters(ofCast cast: String) -> [Chapter] {
    var chapters: [Chapter] = []
    for line in cast.split(separator: "\n") where line.hasPrefix("[") {
      guard let comma = line.firstIndex(of: ",") else { continue }
      let event = line[line.index(after: comma)...].drop { $0 == " " }
      if event.hasPrefix("\"m\", \"") {
        chapters.append(Chapter(title: event.dropFirst(6).dropLast(2), content: []))
      } else if !chapters.isEmpty {
        chapters[chapters.count - 1].content.append(event)
      }
    }
    return chapters
  }

  /// The first line of each caption, with those that follow it.
  private static func chapters(ofCaptions captions: String) -> [Chapter] {
    var chapters: [Chapter] = []
    var isTitle = false
    var isCaption = false
    for line in captions.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        isCaption = false
      } else if isTitle {
        chapters.append(Chapter(title: line, content: []))
        (isTitle, isCaption) = (false, true)
      } else if isCaption {
        chapters[chapters.count - 1].content.append(line)
      } else {
        isTitle = line.contains("-->")
      }
    }
    return chapters
  }
}
