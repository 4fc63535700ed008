/// Why a theme cannot be used.
///
/// The names are as the user wrote them; `description` makes them harmless.
public enum ThemeError: Error, Hashable, Sendable {
  /// No file and no built-in theme of that name; the nearest name if one is near.
  case notFound(name: String, nearest: String?)
  /// The file is there and cannot be read.
  case unreadable(file: String)
  /// Not TOML; line and column count from 1.
  case malformed(file: String, line: Int, column: Int, reason: String)
  /// A table or key that themes do not have.
  case unknownKey(file: String, line: Int?, key: String, nearest: String?)
  /// A key of `[roles]` that is no role.
  case unknownRole(file: String, line: Int?, role: String, nearest: String?)
  /// A key of `[surfaces]` that is no surface.
  case unknownSurface(file: String, line: Int?, surface: String, nearest: String?)
  /// A colour that the palette does not have.
  case unknownColor(file: String, line: Int?, key: String, color: String, nearest: String?)
  /// A value that cannot be understood.
  case badValue(file: String, line: Int?, key: String, reason: String)
  /// Themes that inherit each other, in the order they were met.
  case inheritanceCycle([String])
}
