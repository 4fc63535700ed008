import FoundationEssentials

/// Reads theme files from disk.
public enum ThemeFiles: Sendable {
  /// The contents of an ordinary file of at most a mebibyte; a theme is a few kilobytes, and
  /// anything else (a pipe, a device) could keep the reader waiting for ever.
  public static func read(_ path: String) -> ThemeLibrary.FileContents {
    let url = URL(filePath: path)
    guard FileManager.default.fileExists(atPath: url.path) else { return .missing }
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: url.resolvingSymlinksInPath().path
    )
    guard attributes?[.type] as? FileAttributeType == .typeRegular,
      // An NSNumber where all of Foundation is loaded, a plain number where only this part is.
      let size = attributes?[.size].flatMap({ Int("\($0)") }), size <= 1 << 20,
      let data = try? Data(contentsOf: url)
    else { return .unreadable }
    return .bytes(Array(data))
  }

  /// The names of the themes in a folder, in order; none if the folder cannot be read.
  public static func names(in directory: String) -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    return files.filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }.sorted()
  }
}
