/// What a part of an office document refers to (ECMA-376 part 2, section 9.3).
struct PartRelations {
  private var targets: [(id: String, kind: String, path: String)] = []

  /// Reads the relations of a part, or of the archive itself for an empty path.
  init(of part: String, in archive: ZipArchive, limit: ExpansionLimit) throws(ArchiveFault) {
    let slash = part.lastIndex(of: "/")
    let folder = slash.map { String(part[...$0]) } ?? ""
    let name = slash.map { String(part[part.index(after: $0)...]) } ?? part
    guard let entry = archive.entry(named: "\(folder)_rels/\(name).rels") else { return }
    var xml = XMLTokenizer(try archive.reader(of: entry, limit: limit))
    while true {
      let token = try xml.next()
      if token == .finished { return }
      guard token == .start, xml.name == .relationship,
        let target = try xml.attribute(.target)
      else { continue }
      let id = try xml.attribute(.relationshipID) ?? []
      let kind = try xml.attribute(.type) ?? []
      targets.append(
        (id[...].string, kind[...].string, Self.path(target[...].string, from: folder))
      )
    }
  }

  /// The first part of a kind; the kind is the end of a long name that differs by edition.
  func target(ofKind kind: String) -> String? {
    targets.first { $0.kind.hasSuffix(kind) }?.path
  }

  /// The part of a sheet of cells; charts and dialogues are sheets too, but have none.
  func sheet(withID id: String) -> String? {
    targets.first { $0.id == id && $0.kind.hasSuffix("/worksheet") }?.path
  }

  /// A target as a path from the archive's root.
  private static func path(_ target: String, from folder: String) -> String {
    guard !target.hasPrefix("/") else { return String(target.dropFirst()) }
    var parts = folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = parts.popLast() } else { parts.append(step) }
    }
    return parts.joined(separator: "/")
  }
}
