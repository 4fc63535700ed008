import Foundation
import Testing

/// Dependencies point one way only: sitrep → TerminalUI → Dashboard → Incidents, and sitrep →
/// CaseFile → Dashboard.
@Suite struct LayeringTests {
  /// What each folder may import besides the standard library's own modules.
  private static let allowed: [(folder: String, modules: Set<String>)] = [
    ("Sources/Incidents/Loading/Following", ["Foundation", "Glibc", "Synchronization"]),
    (
      "Sources/CaseFile",
      ["Dashboard", "Dispatch", "Foundation", "GRDB", "Incidents", "Synchronization"]
    ),
    (
      "Sources/Incidents",
      ["CPrefetch", "CZlib", "Dispatch", "Glibc", "Synchronization", "TOMLKit"]
    ),
    ("Sources/Dashboard", ["Incidents", "Synchronization"]),
    ("Sources/Briefing", ["Dashboard", "Incidents", "TOMLKit"]),
    (
      "Sources/TerminalUI",
      ["Dashboard", "Glibc", "Synchronization", "Themes", "TOMLKit"]
    ),
    (
      "Sources/TerminalUI/Theme",
      ["Dashboard", "FoundationEssentials", "Glibc", "Themes", "TOMLKit"]
    ),
    (
      "Sources/TerminalUI/Curses",
      ["CNCurses", "Dashboard", "Glibc", "Synchronization"]
    ),
    (
      "Sources/sitrep",
      [
        "ArgumentParser", "Briefing", "CaseFile", "Dashboard", "Foundation",
        "FoundationEssentials", "Glibc", "Incidents", "Synchronization",
        "TOMLKit", "TerminalUI", "Themes",
      ]
    ),
    ("Themes", []),
  ]

  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func `no file imports a module above its own`() throws {
    var breaches: [String] = []
    for file in try Self.swiftFiles() {
      let rule = Self.allowed.filter { file.hasPrefix($0.folder + "/") }
        .max { $0.folder.count < $1.folder.count }
      let modules = try #require(rule, "no rule for \(file)").modules
      for module in try Self.imports(of: file) where !modules.contains(module) {
        breaches.append("\(file) imports \(module)")
      }
    }
    #expect(breaches == [])
  }

  @Test func `every module is looked at`() throws {
    let files = try Self.swiftFiles()
    for rule in Self.allowed {
      #expect(files.contains { $0.hasPrefix(rule.folder + "/") }, "\(rule.folder) is empty")
    }
  }

  @Test func `curses stays out of the header`() throws {
    let header = try Self.text(of: "Sources/CNCurses/include/CNCurses.h")
    #expect(!header.contains("#include <curses.h>"))
    #expect(!header.contains("#include <ncurses"))
  }

  @Test func `unsafe code stays in the reader, the search kernels and the curses folder`() throws {
    let permitted = [
      "Sources/Incidents/Loading/", "Sources/Incidents/Store/", "Sources/Incidents/Query/",
      "Sources/Incidents/Patterns/",
      "Sources/TerminalUI/Curses/",
    ]
    let offenders = try Self.swiftFiles().filter { file in
      guard !permitted.contains(where: file.hasPrefix) else { return false }
      return try Self.text(of: file).split(separator: "\n")
        .contains { $0.contains("unsafe ") && !$0.drop { $0 == " " }.hasPrefix("//") }
    }
    #expect(offenders == [])
  }

  private static func imports(of file: String) throws -> [String] {
    try text(of: file).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index + 1 < words.count,
        words[..<index].allSatisfy({ $0.hasPrefix("@") || $0 == "public" || $0 == "internal" })
      else { return nil }
      return String(words[index + 1])
    }
  }

  private static func swiftFiles() throws -> [String] {
    try ["Sources", "Themes"].flatMap { folder in
      try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
        .filter { $0.hasSuffix(".swift") }
        .map { "\(folder)/\($0)" }
    }
  }

  private static func text(of file: String) throws -> String {
    try String(contentsOf: root.appending(path: file), encoding: .utf8)
  }
}
