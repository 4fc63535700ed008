import Foundation
import SitrepTestSupport
import Testing

/// The real program staying with a file that changes under it.
@Suite(.serialized) final class FollowTests {
  private let folder: URL
  private var file: URL { folder.appendingPathComponent("feed.csv") }

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("sitrep-follow-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Self.head.write(to: file, atomically: false, encoding: .utf8)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  private static let head = """
    id,date,country,killed,summary
    a1,2016-01-01,Egypt,1,Bomb at the harbour
    a2,2016-01-02,Yemen,2,Shots at a checkpoint
    a3,2016-01-03,Libya,3,Raid on a depot

    """

  private func append(_ text: String) throws {
    let handle = try FileHandle(forWritingTo: file)
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
  }

  private func wait(_ run: DashboardRun, for text: String) throws {
    try run.session.wait(for: text) { "\($0)".contains(text) }
  }

  private func start() throws -> DashboardRun {
    let run = try DashboardRun(["--follow", file.path])
    try wait(run, for: "following")
    return run
  }

  @Test func `what is added appears, flagged, and q quits`() throws {
    let run = try start()
    try append("a4,2016-01-04,Mali,4,Rockets at a camp\n")
    try wait(run, for: "+2016-01-04 Mali")
    try wait(run, for: "4 incidents")
    try wait(run, for: "1 new")
    try run.session.send("a")
    try wait(run, for: "1 taken as seen")
    try run.quit()
  }

  @Test func `a file that is replaced, cut short and removed loses nothing and ends nothing`()
    throws
  {
    let run = try start()
    let other = folder.appendingPathComponent("new")
    let more = Self.head + "a4,2016-01-04,Mali,4,Rockets at a camp\n"
    try more.write(to: other, atomically: false, encoding: .utf8)
    #expect(rename(other.path, file.path) == 0)
    try wait(run, for: "was written anew")
    try wait(run, for: "+2016-01-04 Mali")
    #expect(truncate(file.path, 40) == 0)
    try wait(run, for: "file cut short")
    try wait(run, for: "Rockets at a camp")
    try FileManager.default.removeItem(at: file)
    try wait(run, for: "file gone")
    try wait(run, for: "Rockets at a camp")
    try run.session.send("H")
    // The sentence alone is on the status line already.
    try wait(run, for: "How the files were read")
    try wait(run, for: "line 5  the file is gone; what was read before is kept")
    try run.session.send("\u{1b}")
    try run.session.wait(for: "the list") { !"\($0)".contains("How the files were read") }
    try run.quit()
  }

  @Test func `follow without a file is a wrong usage`() throws {
    let session = try DashboardRun.start(["--follow"])
    #expect(try session.waitForExit() == .code(2))
  }
}
