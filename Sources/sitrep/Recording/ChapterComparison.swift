import Incidents

/// Tells which scenes of two recordings differ.
struct ChapterComparison {
  /// A sentence for each scene that changed, came or went; empty when none has, and for recordings
  /// that name no scenes.
  let changes: [String]

  /// Compares two recordings of the same format.
  init(old: String, new: String) {
    self.init(RecordedChapter.all(of: old), RecordedChapter.all(of: new))
  }

  /// Compares the files of a folder of stills with those that would be written there.
  init(stills old: [String: String], new: [String: String]) {
    let handouts = Self(old: old[Self.handout] ?? "", new: new[Self.handout] ?? "")
    let pictures = Self(Self.stills(in: old), Self.stills(in: new))
    // A scene whose picture has changed and whose caption has too is told once.
    let known = Set(pictures.changes)
    changes = pictures.changes + handouts.changes.filter { !known.contains($0) }
  }

  private init(_ old: [RecordedChapter], _ new: [RecordedChapter]) {
    var before = old
    var changes: [String] = []
    for chapter in new {
      // Several scenes may have the same title; they are taken in their order.
      guard let place = before.firstIndex(where: { $0.title == chapter.title }) else {
        changes.append("new scene: \(VisibleText(chapter.title))")
        continue
      }
      let match = before.remove(at: place)
      if match.content != chapter.content {
        changes.append("changed: \(VisibleText(chapter.title))")
      }
    }
    self.changes = changes + before.map { "gone: \(VisibleText($0.title))" }
  }

  private static let handout = "handout.md"

  private static func stills(in files: [String: String]) -> [RecordedChapter] {
    files.keys.filter { $0 != handout }.sorted()
      .map { RecordedChapter(still: files[$0] ?? "", name: $0) }
  }
}
