/// Tells which chapters of two asciicasts differ.
struct CastComparison {
  /// A sentence for each chapter that changed, came or went; empty for what has no chapters.
  let changes: [String]

  init(old: String, new: String) {
    let before = Self.chapters(of: old)
    let after = Self.chapters(of: new)
    var changes: [String] = []
    for chapter in after {
      guard let match = before.first(where: { $0.title == chapter.title }) else {
        changes.append("new scene: \(chapter.title)")
        continue
      }
      if match.screens != chapter.screens { changes.append("changed: \(chapter.title)") }
    }
    for chapter in before where !after.contains(where: { $0.title == chapter.title }) {
      changes.append("gone: \(chapter.title)")
    }
    self.changes = changes
  }

  /// The markers' titles, each with the output that follows it, times left aside.
  private static func chapters(of cast: String) -> [(title: String, screens: [Substring])] {
    var chapters: [(title: String, screens: [Substring])] = []
    for line in cast.split(separator: "\n") where line.hasPrefix("[") {
      guard let comma = line.firstIndex(of: ",") else { continue }
      let event = line[line.index(after: comma)...].drop { $0 == " " }
      if event.hasPrefix("\"m\", \"") {
        chapters.append((String(event.dropFirst(6).dropLast(2)), []))
      } else if !chapters.isEmpty {
        chapters[chapters.count - 1].screens.append(event)
      }
    }
    return chapters
  }
}
