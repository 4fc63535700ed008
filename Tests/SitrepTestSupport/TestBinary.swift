import Foundation

/// The program under test.
public enum TestBinary {
  /// The built executable, which lies beside the tests' own; `nil` when it has not been built.
  public static var path: String? {
    // The runner of the tests may be a helper of the toolchain, so the bundle is looked at as well.
    let candidates =
      [CommandLine.arguments.first ?? "", "/proc/self/exe"] + CommandLine.arguments
      + Self.loadedImages
    for candidate in candidates {
      let folder = URL(fileURLWithPath: candidate).resolvingSymlinksInPath()
        .deletingLastPathComponent()
      let path = folder.appendingPathComponent("sitrep").path
      if FileManager.default.isExecutableFile(atPath: path) { return path }
    }
    return nil
  }

  private static var loadedImages: [String] {
    let maps = (try? String(contentsOfFile: "/proc/self/maps", encoding: .utf8)) ?? ""
    return maps.split(separator: "\n").compactMap { line in
      line.split(separator: " ").last.map(String.init)
    }.filter { $0.contains("sitrepPackageTests") }
  }
}
