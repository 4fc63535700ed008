import Briefing
import Dashboard
import Foundation
import Glibc
import Incidents
import SitrepTestSupport
import Synchronization
import Testing

@testable import sitrep

/// A presentation tells where it stands, and somebody else can follow.
@Suite struct CueTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("cue-\(UUID().uuidString)").path
  private let cue = Cue(scene: 2, activity: .exploring, start: 1_000, process: getpid())

  private func file(_ board: String = "/boards/a.toml") throws -> CueFile {
    try #require(CueFile.make(board: board, in: [folder]))
  }

  private static func presenter(_ tell: @escaping @Sendable (Cue) -> Void) throws -> CuedPresenter {
    let text = """
      title = "x"
      [[scene]]
      title = "one"
      [[scene]]
      title = "two"
      """
    let playbook = try Playbook(
      board: Storyboard(toml: text, file: "p.toml"),
      dataset: SampleIncidents.dataset(),
      text: text,
      file: "p.toml"
    )
    return CuedPresenter(Presenter(playbook), start: 5, process: 6, tell: tell)
  }

  @Test func `a cue is read as it is written`() {
    for activity in Cue.Activity.allCases {
      let cue = Cue(scene: 7, activity: activity, start: 1_800_000_000, process: 42)
      #expect(Cue(text: cue.text) == cue)
    }
  }

  @Test(arguments: [
    "", "cue", "cue 1 presenting 5", "cue -1 presenting 5 6", "cue 1 dancing 5 6",
    "cue 1 presenting 5 0", "cue 1 presenting 5 6 7", "sitrep 1 presenting 5 6",
  ])
  func `what is no cue is not taken for one`(text: String) {
    #expect(Cue(text: text) == nil)
  }

  @Test func `the presenter tells of each change once and of nothing else`() throws {
    let told = Told()
    var presenter = try Self.presenter(told.append)
    let state = DashboardState()
    _ = presenter.begin(state)
    #expect(told.cues == [Cue(scene: 0, start: 5, process: 6)])
    _ = presenter.timePassed(state)
    _ = presenter.take(.character("x"), state)
    #expect(told.cues.count == 1)
    _ = presenter.take(.character(" "), state)
    _ = presenter.take(.character("."), state)
    _ = presenter.take(.character("."), state)
    _ = presenter.take(.tab, state)
    _ = presenter.take(.character("j"), state)
    _ = presenter.take(.escape, state)
    #expect(told.cues.map(\.scene) == [0, 1, 1, 1, 1, 1])
    let activities: [Cue.Activity] = [
      .presenting, .presenting, .blank, .presenting, .exploring, .presenting,
    ]
    #expect(told.cues.map(\.activity) == activities)
  }

  @Test func `a file says where the presentation stands until it is over`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = try file()
    #expect(file.read() == nil)
    file.write(cue)
    #expect(file.read() == cue)
    file.remove(ifOf: getpid() + 1)
    #expect(file.read() == cue)
    file.remove(ifOf: getpid())
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
  }

  @Test func `a presenter that was killed presents no more`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = try file()
    file.write(Cue(scene: 0, start: 0, process: .max))
    #expect(file.read() == nil)
  }

  @Test func `boards have files of their own, by whatever name they are called`() throws {
    let manager = FileManager.default
    defer { try? manager.removeItem(atPath: folder) }
    let first = try file(folder + "/a.toml")
    try Data().write(to: URL(fileURLWithPath: folder + "/a.toml"))
    try manager.createSymbolicLink(atPath: folder + "/b", withDestinationPath: folder + "/a.toml")
    #expect(try file(folder + "/b").path == first.path)
    #expect(try file(folder + "/./x/../a.toml").path == first.path)
    #expect(try file(folder + "/c.toml").path != first.path)
    #expect(!first.path.contains("toml"))
  }

  @Test func `the first folder that can be used is used, and without one nothing is written`()
    throws
  {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let none = "/dev/null/sitrep"
    let made = try #require(CueFile.make(board: "a", in: [none, folder]))
    #expect(made.path.hasPrefix(folder + "/"))
    #expect(CueFile.make(board: "a", in: [none]) == nil)
  }

  @Test func `a watch sees a presentation begin, go on and end`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = try file()
    let watch = CueWatch(file) { 1_065 }
    #expect(!watch.look())
    #expect(watch.sight == .nothing)
    file.write(cue)
    #expect(watch.look())
    #expect(!watch.look())
    #expect(watch.sight == .cue(cue))
    file.remove(ifOf: getpid())
    #expect(watch.look())
    #expect(watch.sight == .ended(after: 65))
    #expect(!watch.look())
  }
}

/// What a presenter told.
private final class Told: Sendable {
  private let kept = Mutex<[Cue]>([])

  var cues: [Cue] { kept.withLock { $0 } }

  @Sendable func append(_ cue: Cue) { kept.withLock { $0.append(cue) } }
}
