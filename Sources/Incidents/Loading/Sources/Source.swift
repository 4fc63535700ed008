/// What incidents are read from: a file, standard input, or bytes at hand.
public struct Source: Hashable, Sendable {
  enum Content: Hashable, Sendable {
    case path
    case standardInput
    case bytes([UInt8])
  }

  /// The name that reports and errors show; `-` for standard input.
  public let name: String
  let content: Content

  /// Names a file; `-` stands for standard input.
  public init(path: String) {
    name = path
    content = path == "-" ? .standardInput : .path
  }

  /// Takes bytes that are already in memory, under a name for reports.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    content = .bytes(bytes)
  }

  /// The name without folders and without its last extension, to stand in for a title.
  var baseName: String {
    guard name != "-" else { return "standard input" }
    let last = name.split(separator: "/").last.map(String.init) ?? name
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return last }
    return String(last[..<dot])
  }

  /// The card that may lie beside the file, or `nil` where there can be none.
  var cardPath: String? {
    guard content == .path else { return nil }
    let nameStart = name.lastIndex(of: "/").map { name.index(after: $0) } ?? name.startIndex
    let dot = name.lastIndex(of: ".").flatMap { $0 > nameStart ? $0 : nil }
    let stem = name[..<(dot ?? name.endIndex)]
    return name.hasSuffix(".toml") ? nil : stem + ".toml"
  }
}
