import Themes

/// Finds themes by name or path: a file, then the user's folders, then those built in.
public struct ThemeLibrary: Sendable {
  private let directories: [String]
  private let read: @Sendable (String) -> FileContents

  /// What came of reading a file.
  public enum FileContents: Hashable, Sendable {
    /// No such file.
    case missing
    /// It is there and cannot be read.
    case unreadable
    /// Its bytes.
    case bytes([UInt8])
  }

  /// Looks in the folders in order for `NAME.toml`; `read` gives a file's contents.
  public init(
    directories: [String] = [],
    read: @escaping @Sendable (String) -> FileContents = { ThemeFiles.read($0) }
  ) {
    self.directories = directories
    self.read = read
  }

  /// The names of all themes there are, the built-in ones first.
  public var names: [String] {
    let own = directories.flatMap { ThemeFiles.names(in: $0) }
    return Self.builtInNames + own.filter { !Self.builtInNames.contains($0) }
  }

  /// The names of the built-in themes, the default first.
  public static var builtInNames: [String] { BuiltInThemes.names }

  /// The theme that is used when no other is asked for or another cannot be: it never fails.
  public static var standard: Theme {
    let library = ThemeLibrary(directories: []) { _ in .missing }
    let fallback = Theme(
      name: "terminal",
      variant: .dark,
      author: nil,
      license: nil,
      layers: (colors: Theme.Layer(), ansi: Theme.Layer(), mono: Theme.Layer())
    )
    return (try? library.theme(BuiltInThemes.names[0])) ?? fallback
  }

  /// Finds a theme and all it inherits.
  ///
  /// What contains a `/` or ends in `.toml` is a path. A file may inherit a theme of its own name
  /// from further down the order, so a user can change a built-in theme by a file of that name.
  ///
  /// - Throws: The first fault found; nothing is shown of a theme that has one.
  public func theme(_ nameOrPath: String) throws(ThemeError) -> Theme {
    var chain: [ThemeFile] = []
    var visited: [String] = []
    var next: String? = nameOrPath
    while let wanted = next {
      let file = try find(wanted, visited: &visited, chain: chain.map(\.name) + [wanted])
      chain.append(file)
      next = file.inherits
    }
    return try ThemeResolver(chain).theme(named: chain.first?.name ?? nameOrPath)
  }

  /// The first file of that name that has not been visited yet.
  private func find(
    _ name: String,
    visited: inout [String],
    chain: [String]
  ) throws(ThemeError) -> ThemeFile {
    var wasSeen = false
    let isPath = name.contains("/") || name.hasSuffix(".toml")
    for path in isPath ? [name] : directories.map({ "\($0)/\(name).toml" }) {
      if visited.contains(path) {
        wasSeen = true
        continue
      }
      switch read(path) {
      case .missing: continue
      case .unreadable: throw .unreadable(file: path)
      case .bytes(let bytes):
        visited.append(path)
        return try ThemeFile(parsing: bytes, file: path)
      }
    }
    if !isPath, let bytes = BuiltInThemes.contents(of: name) {
      let path = "built-in \(name).toml"
      if !visited.contains(path) {
        visited.append(path)
        return try ThemeFile(parsing: bytes, file: path)
      }
      wasSeen = true
    }
    if wasSeen { throw .inheritanceCycle(chain) }
    throw .notFound(name: name, nearest: NearestName.of(name, among: BuiltInThemes.names))
  }
}
