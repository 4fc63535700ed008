public import Dashboard

/// Writes the last screen of every scene as a picture, and a handout that shows them if asked to.
///
///     01-all-attacks.svg  02-mosques.svg  …  handout.md
public struct StillsSink: RecordingSink {
  private let styles: StyleTable
  private let citation: String
  private let write: (_ name: String, _ text: String) throws -> Void
  private var title = ""
  private var pages: [(scene: RecordedScene, picture: String)] = []

  /// Writes files by name to `write`.
  public init(
    styles: StyleTable,
    citation: String,
    write: @escaping (_ name: String, _ text: String) throws -> Void
  ) {
    self.styles = styles
    self.citation = citation
    self.write = write
  }

  /// Gives the handout its name.
  public mutating func begin(title: String, size: Viewport) throws { self.title = title }

  /// Writes a picture.
  public mutating func end(_ scene: RecordedScene, _ last: RecordedFrame) throws {
    let number = String(pages.count + 1)
    let name =
      String(repeating: "0", count: max(0, 2 - number.count)) + number + "-"
      + Self.slug(scene.title) + ".svg"
    try write(name, SVGRendering(last.canvas, styles: styles, title: scene.title).render())
    pages.append((scene, name))
  }

  /// Writes the handout.
  public mutating func end(at milliseconds: Int) throws {
    var text = "# \(Self.escaped(title))\n"
    for page in pages {
      let name = Self.escaped(page.scene.title)
      text += "\n## \(name)\n\n![\(name)](\(page.picture))\n"
      if !page.scene.caption.isEmpty { text += "\n\(Self.escaped(page.scene.caption))\n" }
    }
    if !citation.isEmpty { text += "\n---\n\n\(Self.escaped(citation))\n" }
    try write("handout.md", text)
  }

  /// A name for files: letters and digits of ASCII, the rest as single dashes.
  private static func slug(_ title: String) -> String {
    let parts = title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let slug = parts.joined(separator: "-").prefix(40)
    return slug.isEmpty ? "scene" : String(slug)
  }

  /// Text that Markdown takes as it stands.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if "\\`*_[]<>#|".contains(character) { result += "\\" }
      result.append(character)
    }
  }
}

// It holds a closure that writes files.
@available(*, unavailable)
extension StillsSink: Sendable {}
