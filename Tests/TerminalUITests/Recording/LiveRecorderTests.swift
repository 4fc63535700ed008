import Dashboard
import TerminalUI
import Testing

/// What is drawn is recorded as it comes, on a clock that the test turns.
@MainActor
@Suite struct LiveRecorderTests {
  /// What stands on a disk that may be full.
  private final class Disk {
    var text = ""
    var room = Int.max
    var isClosed = false
    var milliseconds = 0

    var file: RecordingFile {
      RecordingFile(
        name: "a.cast",
        write: { text in
          guard self.text.utf8.count + text.utf8.count <= self.room else {
            throw RecordingFault.unwritable("no space left")
          }
          self.text += text
        },
        close: { self.isClosed = true }
      )
    }

    /// The events as times and codes.
    var events: [String] {
      text.split(separator: "\n").dropFirst().map { line in
        line.split(separator: ",").prefix(2).joined(separator: ",").filter { $0 != " " }
      }
    }
  }

  private let disk = Disk()
  private let recorder: LiveRecorder
  private let styles = ThemeLibrary.standard.styles(at: .truecolor)

  init() throws {
    recorder = LiveRecorder(open: { [disk] in disk.file }, clock: { [disk] in disk.milliseconds })
    disk.milliseconds = 5_000
  }

  private func begin() throws {
    let size = Viewport(columns: 20, rows: 3)
    #expect(try recorder.begin(title: "t", styles: styles, size: size) == "a.cast")
  }

  private func show(_ text: String, at milliseconds: Int, columns: Int = 20) throws {
    disk.milliseconds = 5_000 + milliseconds
    var canvas = Canvas(width: columns, height: 3, glyphs: .unicode)
    canvas.draw(text, at: Position(column: 0, row: 0), role: .text)
    try recorder.show(canvas)
  }

  @Test func `frames stand at the times at which they were drawn`() throws {
    try begin()
    try show("one", at: 0)
    try show("two", at: 1_500)
    try show("two", at: 1_600)
    disk.milliseconds += 400
    try recorder.end()
    #expect(disk.events == ["[0.000,\"o\"", "[1.500,\"o\"", "[2.000,\"o\""])
    #expect(disk.isClosed)
    #expect(!recorder.isRecording)
    #expect(disk.text.hasPrefix("{\"version\": 2, \"width\": 20, \"height\": 3"))
  }

  @Test func `frames that chase each other are joined and the last one is not lost`() throws {
    try begin()
    for step in 0..<10 { try show("step \(step)", at: step * 5) }
    try show("end", at: 500)
    try recorder.end()
    #expect(disk.events.count(where: { $0.hasSuffix("\"o\"") }) == 5)
    #expect(disk.text.contains("9"))
  }

  @Test func `what is drawn while it is paused is left out, and so is the time`() throws {
    try begin()
    try show("one", at: 0)
    disk.milliseconds += 1_000
    try recorder.pause()
    #expect(!recorder.isRecording)
    try show("secret", at: 30_000)
    recorder.resume()
    try show("two", at: 30_500)
    try recorder.end()
    #expect(!disk.text.contains("secret"))
    #expect(disk.events[1] == "[1.500,\"o\"")
  }

  @Test func `chapters and new sizes are events`() throws {
    try begin()
    try show("one", at: 0)
    try show("two", at: 100, columns: 30)
    try recorder.begin(chapter: "Egypt")
    try recorder.end()
    #expect(disk.text.contains("[0.100, \"r\", \"30x3\"]"))
    #expect(disk.text.contains("[0.100, \"m\", \"Egypt\"]"))
  }

  @Test func `a full disk ends the recording with whole lines`() throws {
    try begin()
    try show("one", at: 0)
    disk.room = disk.text.utf8.count + 10
    #expect(throws: RecordingFault.unwritable("no space left")) { try show("two", at: 900) }
    recorder.drop()
    #expect(disk.isClosed && !recorder.isRecording)
    #expect(disk.text.hasSuffix("]\n"))
    #expect(disk.events.count == 1)
  }

  @Test func `a recording that was forgotten ends at its limit with whole lines`() throws {
    let recorder = LiveRecorder(
      open: { [disk] in disk.file },
      clock: { [disk] in disk.milliseconds },
      limit: 2 << 10
    )
    _ = try recorder.begin(title: "t", styles: styles, size: Viewport(columns: 20, rows: 3))
    let frames = 400
    var shown = 0
    #expect(throws: RecordingFault.tooLarge(limit: 2 << 10)) {
      for step in 0..<frames {
        disk.milliseconds += 100
        var canvas = Canvas(width: 20, height: 3, glyphs: .unicode)
        canvas.draw("step \(step)", at: Position(column: 0, row: 0), role: .text)
        try recorder.show(canvas)
        shown += 1
      }
    }
    recorder.drop()
    #expect(disk.isClosed && disk.text.hasSuffix("]\n"))
    #expect(shown > 1 && shown < frames)
    #expect(disk.events.count == shown + 1)
    #expect((2 << 10..<3 << 10).contains(disk.text.utf8.count))
    #expect(RecordingFault.tooLarge(limit: LiveRecorder.usualLimit).description.contains("512 MB"))
  }

  @Test func `nothing is written before it begins or after it ends`() throws {
    try show("early", at: 0)
    try begin()
    try recorder.end()
    let length = disk.text.count
    try show("late", at: 900)
    try recorder.end()
    #expect(disk.text.count == length)
    #expect(!disk.text.contains("early"))
  }

  @Test func `another recording begins at nought again`() throws {
    try begin()
    try show("one", at: 0)
    try recorder.end()
    disk.text = ""
    disk.milliseconds = 60_000
    try begin()
    disk.milliseconds = 5_000
    try show("two", at: 55_250)
    #expect(disk.events == ["[0.250,\"o\""])
  }

  @Test func `scenes of a briefing become chapters as they are reached`() throws {
    try begin()
    let canvas = Canvas(width: 20, height: 3, glyphs: .unicode)
    for (number, title) in [(2, "two"), (2, "two"), (3, "three"), (2, "two")] {
      disk.milliseconds += 500
      let position = Stage.Position(number: number, count: 3)
      try recorder.show(canvas, of: Stage(title: title, position: position))
    }
    try recorder.show(canvas, of: Stage())
    let markers = disk.text.split(separator: "\n").filter { $0.contains("\"m\"") }
    #expect(
      markers == [
        "[0.500, \"m\", \"two\"]", "[1.500, \"m\", \"three\"]", "[2.000, \"m\", \"two\"]",
      ]
    )
  }
}
