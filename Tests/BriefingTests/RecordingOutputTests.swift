import Dashboard
import Foundation
import TerminalUI
import Testing

@testable import sitrep

/// What a recording is written to comes to stand whole, or not at all.
@Suite struct RecordingOutputTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("outputs-\(UUID().uuidString)").path
  private let styles = ThemeLibrary.standard.styles(at: .truecolor)
  private let scene = RecordedScene(milliseconds: 0, title: "One", caption: "")

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private func path(_ name: String) -> String { folder + "/" + name }

  private var names: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? []
  }

  private func clean() { try? FileManager.default.removeItem(atPath: folder) }

  private func play(to sinks: inout [any RecordingSink]) throws {
    var canvas = Canvas(width: 20, height: 3)
    canvas.draw("words", at: Position(column: 0, row: 0))
    let frame = RecordedFrame(milliseconds: 0, canvas: canvas)
    for index in sinks.indices {
      try sinks[index].begin(title: "T", size: Viewport(columns: 20, rows: 3))
      try sinks[index].begin(scene)
      try sinks[index].show(frame)
      try sinks[index].end(scene, frame)
      try sinks[index].end(at: 1_000)
    }
  }

  private func record(_ paths: [String]) throws {
    try RecordingOutputs(paths, version: .two)
      .fill(RecordingLook(styles: styles)) { try play(to: &$0) }
  }

  @Test func `all outputs stand at the end and nothing beside them`() throws {
    defer { clean() }
    try record(["a.cast", "a.svg", "a.vtt", "a.txt", "stills/"].map(path))
    #expect(names == ["a.cast", "a.svg", "a.txt", "a.vtt", "stills"])
    let stills = try FileManager.default.contentsOfDirectory(atPath: path("stills"))
    #expect(stills.sorted() == ["01-one.svg", "handout.md"])
    let before = try Data(contentsOf: URL(fileURLWithPath: path("a.cast")))
    try record([path("a.cast")])
    #expect(try Data(contentsOf: URL(fileURLWithPath: path("a.cast"))) == before)
  }

  @Test func `what somebody who was killed left behind goes, what others write stays`() throws {
    defer { clean() }
    let old = Date(timeIntervalSinceNow: -3600)
    let others = [".a.cast.0000AAAA.part", ".b.cast.0000AAAA.part", ".a.cast.draft.part"]
    for name in others {
      try Data("x".utf8).write(to: URL(fileURLWithPath: path(name)))
      try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: path(name))
    }
    let held = try FileHandle(forWritingTo: URL(fileURLWithPath: path(others[0])))
    AbandonedDrafts.claim(held)
    try record([path("a.cast")])
    #expect(names == (others + ["a.cast"]).sorted())
    try held.close()
    try record([path("a.cast")])
    #expect(names == (others.dropFirst() + ["a.cast"]).sorted())
  }

  @Test func `every output that cannot be written is told, and none is touched`() throws {
    defer { clean() }
    try Data("old".utf8).write(to: URL(fileURLWithPath: path("a.cast")))
    let bad = ["none/b.cast", "c.gif", "a.cast/d.svg"].map(path)
    let failure = try #require(throws: Failure.self) {
      _ = try RecordingOutputs([path("a.cast"), path("s/")] + bad, version: .two)
    }
    #expect(failure.description.split(separator: "\n").count == 3)
    for name in bad { #expect(failure.description.contains("'\(name)'")) }
    #expect(names == ["a.cast"])
    #expect(try String(contentsOfFile: path("a.cast"), encoding: .utf8) == "old")
  }

  @Test func `an output named twice is a fault`() {
    defer { clean() }
    #expect(throws: Failure.self) {
      _ = try RecordingOutputs([path("a.cast"), path("a.cast")], version: .two)
    }
    #expect(names == [])
  }

  @Test(arguments: ["full.cast", "full.svg", "full.vtt", "full.txt"])
  func `when one output meets a full disk the others stay as they were`(name: String) throws {
    defer { clean() }
    try FileManager.default.createSymbolicLink(
      atPath: path(name),
      withDestinationPath: "/dev/full"
    )
    try Data("old".utf8).write(to: URL(fileURLWithPath: path("a.cast")))
    let failure = try #require(throws: Failure.self) {
      try record([path("a.cast"), path(name), path("new.svg"), path("stills/")])
    }
    #expect(failure.description.hasPrefix("'\(path(name))' cannot be written: "))
    #expect(names == ["a.cast", name].sorted())
    #expect(try String(contentsOfFile: path("a.cast"), encoding: .utf8) == "old")
  }

  @Test func `a playing that fails leaves nothing behind`() throws {
    defer { clean() }
    let outputs = try RecordingOutputs(["a.cast", "stills/"].map(path), version: .two)
    #expect(throws: RecordingFault.self) {
      try outputs.fill(RecordingLook(styles: styles)) { sinks in
        try play(to: &sinks)
        throw RecordingFault.tooLarge(limit: 1)
      }
    }
    #expect(names == [])
  }

  @Test func `a cast that ends early holds whole lines that can be played`() throws {
    let whole = RecordedText()
    var sinks: [any RecordingSink] = [
      CastSink(version: .two, styles: styles, write: whole.append)
    ]
    try play(to: &sinks)
    let count = whole.text.split(separator: "\n").count
    for limit in 0..<count {
      let disk = FullDisk(room: limit)
      sinks = [CastSink(version: .two, styles: styles, write: disk.write)]
      #expect(throws: CocoaError.self) { try play(to: &sinks) }
      #expect(whole.text.hasPrefix(disk.text))
      #expect(disk.text.isEmpty || disk.text.hasSuffix("\n"))
      for line in disk.text.split(separator: "\n") {
        _ = try JSONSerialization.jsonObject(with: Data(line.utf8))
      }
    }
  }

  @Test func `what is no ordinary file is written in place`() throws {
    defer { clean() }
    try FileManager.default.createSymbolicLink(
      atPath: path("null.cast"),
      withDestinationPath: "/dev/null"
    )
    try record([path("null.cast")])
    let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type]
    #expect(type as? FileAttributeType == .typeCharacterSpecial)
    #expect(names == ["null.cast"])
  }
}

/// A disk with room for so many pieces.
private final class FullDisk {
  private let room: Int
  private var taken = 0
  private(set) var text = ""

  init(room: Int) { self.room = room }

  func write(_ piece: String) throws {
    guard taken < room else { throw CocoaError(.fileWriteOutOfSpace) }
    taken += 1
    text += piece
  }
}
