import Dashboard
import TOMLKit

/// Takes the tables of a theme file out of its document.
struct ThemeTables {
  private let document: TOMLTable
  private let file: String
  private let lines: ThemeLines

  init(document: TOMLTable, file: String, lines: ThemeLines) {
    self.document = document
    self.file = file
    self.lines = lines
  }

  /// Rejects keys that the table may not have.
  func check(keys known: [String], in path: String) throws(ThemeError) {
    guard let table = try table(at: path) else { return }
    for key in table.keys.sorted() where !known.contains(key) {
      throw .unknownKey(
        file: file,
        line: lines.line(of: key, in: path) ?? lines.line(of: nil, in: key),
        key: key,
        nearest: NearestName.of(key, among: known)
      )
    }
  }

  /// The texts of a table; everything in a theme is a text.
  func strings(in path: String) throws(ThemeError) -> [String: String] {
    guard let table = try table(at: path) else { return [:] }
    var result: [String: String] = [:]
    for key in table.keys.sorted() {
      guard let text = table[key]?.string else {
        throw .badValue(
          file: file,
          line: lines.line(of: key, in: path),
          key: key,
          reason: "has to be a text in quotes"
        )
      }
      result[key] = text
    }
    return result
  }

  /// The texts of a table of styles, every key of which has to be a role or a surface.
  func styles(in section: ThemeFile.Section) throws(ThemeError) -> [String: String] {
    let styles = try strings(in: section.rawValue)
    for key in styles.keys.sorted() {
      let line = lines.line(of: key, in: section.rawValue)
      if section.namesRoles, Role(themeName: key) == nil {
        let near = NearestName.of(key, among: Role.allCases.map(\.themeName))
        throw .unknownRole(file: file, line: line, role: key, nearest: near)
      }
      if !section.namesRoles, Surface(themeName: key) == nil {
        let near = NearestName.of(key, among: Surface.allCases.map(\.themeName))
        throw .unknownSurface(file: file, line: line, surface: key, nearest: near)
      }
    }
    return styles
  }

  /// The table at a dotted path, if the file has it.
  private func table(at path: String) throws(ThemeError) -> TOMLTable? {
    var table = document
    for part in path.split(separator: ".") {
      guard let value = table[String(part)] else { return nil }
      guard let inner = value.table else {
        throw .badValue(
          file: file,
          line: lines.line(of: String(part), in: ""),
          key: path,
          reason: "has to be a table"
        )
      }
      table = inner
    }
    return table
  }
}
