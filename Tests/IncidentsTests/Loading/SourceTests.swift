import Foundation
import Glibc
import Testing

@testable import Incidents

@Suite struct SourceTests {
  @Test func `a file that is not there is said to be missing`() {
    let path = scratch() + "/none.csv"
    #expect(throws: LoadError.notFound(file: path)) {
      try DatasetLoader().load([Source(path: path)])
    }
  }

  @Test func `a folder is no file`() {
    let path = scratch()
    #expect(throws: LoadError.isDirectory(file: path)) {
      try DatasetLoader().load([Source(path: path)])
    }
  }

  @Test func `a name with a component that is no folder is missing`() throws {
    let path = try file("date,country\n2015,Peru\n", named: "a.csv") + "/b.csv"
    #expect(throws: LoadError.notFound(file: path)) { try Source(path: path).read() }
  }

  @Test func `a file is read whole`() throws {
    let path = try file("date,country\n2015-01-01,Peru\n", named: "peru.csv")
    let dataset = try DatasetLoader().load([Source(path: path)])
    #expect(dataset.title == "peru")
    #expect(dataset.count == 1)
    #expect(dataset.file.name == path)
  }

  @Test func `a pipe is not opened to look at it, since its writer would take that for a reader`()
    throws
  {
    let path = scratch() + "/pipe"
    try #require(mkfifo(path, 0o600) == 0)
    let watch = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    defer { close(watch) }
    try #require(inotify_add_watch(watch, path, UInt32(IN_OPEN)) >= 0)
    #expect(FileHead(Source(path: path)) == nil)
    #expect(FileState(path: path) == nil)
    var told = [UInt8](repeating: 0, count: 256)
    #expect(read(watch, &told, told.count) < 0 && errno == EAGAIN)
    close(open(path, O_RDONLY | O_NONBLOCK))
    #expect(read(watch, &told, told.count) > 0)
  }

  @Test func `a pipe is read to its end`() async throws {
    let path = scratch() + "/pipe"
    try #require(mkfifo(path, 0o600) == 0)
    let row = "2015-01-01,Peru,a row of the table that goes through the pipe\n"
    let text = "date,country,summary\n" + String(repeating: row, count: 5000)
    let writer = Task.detached {
      let descriptor = open(path, O_WRONLY)
      var rest = Array(text.utf8)[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        guard count > 0 else { break }
        rest = rest.dropFirst(count)
      }
      close(descriptor)
    }
    let dataset = try await Task.detached {
      try DatasetLoader(options: LoadOptions(findsDuplicates: false)).load([Source(path: path)])
    }.value
    await writer.value
    #expect(dataset.count == 5000)
  }

  @Test(
    arguments: [
      ("data/x.csv", "x", "data/x.toml"), ("x", "x", "x.toml"), ("a.b/x", "x", "a.b/x.toml"),
      ("a.tar.gz", "a.tar", "a.tar.toml"), ("-", "standard input", nil), ("x.toml", "x", nil),
      (".csv", ".csv", ".csv.toml"),
    ] as [(String, String, String?)]
  )
  func `title and card follow the name`(path: String, title: String, card: String?) {
    #expect(Source(path: path).baseName == title)
    #expect(Source(path: path).cardPath == card)
  }

  private func scratch() -> String {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("sitrep-tests-\(UUID().uuidString)")
    try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url.path
  }

  private func file(_ text: String, named name: String) throws -> String {
    let path = scratch() + "/" + name
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }
}
