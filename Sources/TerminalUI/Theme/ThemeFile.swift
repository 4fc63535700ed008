import Dashboard
import TOMLKit

/// A theme file as it is written, its keys checked and its values not yet resolved.
///
///     [meta]      name, variant, author, license, inherits
///     [palette]   name = "#rrggbb" or another name
///     [roles]     role = "fg [on bg] [bold dim italic underline reverse]"
///     [surfaces]  surface = "bg [with fg] [attributes]"
///     [ansi.roles], [ansi.surfaces]    the same with the names of the sixteen colours
///     [mono.roles], [mono.surfaces]    attributes alone
///
/// A surface `with` a foreground gives it to every role that has no background of its own.
public struct ThemeFile: Hashable, Sendable {
  /// Where it was read, for messages.
  public let file: String
  /// The name under which it is listed.
  public let name: String
  /// Dark unless it says otherwise.
  public let variant: ThemeVariant?
  /// Who made the palette.
  public let author: String?
  /// Under which terms it is used.
  public let license: String?
  /// The theme that gives what this one leaves out.
  public let inherits: String?

  var palette: [String: String] = [:]
  var sections: [Section: [String: String]] = [:]
  /// Where each key of each table stands, for messages.
  var lines: ThemeLines

  /// A table of styles.
  enum Section: String, Hashable, Sendable, CaseIterable {
    case roles
    case surfaces
    case ansiRoles = "ansi.roles"
    case ansiSurfaces = "ansi.surfaces"
    case monoRoles = "mono.roles"
    case monoSurfaces = "mono.surfaces"

    /// Whether its keys are roles; surfaces otherwise.
    var namesRoles: Bool { [.roles, .ansiRoles, .monoRoles].contains(self) }
  }

  /// Reads a file's contents.
  ///
  /// - Throws: The first fault in the file.
  public init(parsing bytes: [UInt8], file: String) throws(ThemeError) {
    // The parser takes C strings and would read only what stands before a NUL.
    if let end = bytes.firstIndex(of: 0) {
      let line = 1 + bytes[..<end].count { $0 == 0x0a }
      throw .malformed(file: file, line: line, column: 1, reason: "a NUL is no part of TOML")
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let document = try Self.document(text, file: file)
    lines = ThemeLines(of: text)
    self.file = file
    let tables = ThemeTables(document: document, file: file, lines: lines)
    try tables.check(keys: ["meta", "palette", "roles", "surfaces", "ansi", "mono"], in: "")
    try tables.check(keys: ["name", "variant", "author", "license", "inherits"], in: "meta")
    for depth in ["ansi", "mono"] { try tables.check(keys: ["roles", "surfaces"], in: depth) }

    let meta = try tables.strings(in: "meta")
    let stem = file.split(separator: "/").last.map(String.init) ?? file
    name = meta["name"] ?? (stem.hasSuffix(".toml") ? String(stem.dropLast(5)) : stem)
    author = meta["author"]
    license = meta["license"]
    inherits = meta["inherits"]
    variant = try Self.variant(meta["variant"], file: file, lines: lines)
    palette = try tables.strings(in: "palette")
    for section in Section.allCases {
      sections[section] = try tables.styles(in: section)
    }
  }

  private static func document(_ text: String, file: String) throws(ThemeError) -> TOMLTable {
    if let fault = ThemeTextFault(in: text) {
      throw .malformed(
        file: file,
        line: fault.line,
        column: fault.column,
        reason: fault.reason
      )
    }
    do {
      return try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw .malformed(
        file: file,
        line: error.source.begin.line,
        column: error.source.begin.column,
        reason: error.description
      )
    } catch {
      throw .malformed(file: file, line: 1, column: 1, reason: "\(error)")
    }
  }

  private static func variant(
    _ text: String?,
    file: String,
    lines: ThemeLines
  ) throws(ThemeError) -> ThemeVariant? {
    guard let text else { return nil }
    guard let variant = ThemeVariant(rawValue: text) else {
      throw .badValue(
        file: file,
        line: lines.line(of: "variant", in: "meta"),
        key: "variant",
        reason: "is “\(text)” and has to be “dark” or “light”"
      )
    }
    return variant
  }
}
