import Foundation
import Glibc
import SitrepTestSupport
import Testing

/// A recording that is broken off by a signal leaves nothing behind.
@Suite(.timeLimit(.minutes(2))) struct InterruptionTests {
  /// A recording that is held up in the middle, by a pipe that nobody empties.
  private final class HeldRecording {
    let folder: URL
    let process = Process()
    private var pipe: Int32

    init() throws {
      folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let place = folder.appending(path: "pipe.cast").path
      try #require(mkfifo(place, 0o600) == 0)
      pipe = open(place, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
      try "kept".write(to: folder.appending(path: "b.svg"), atomically: true, encoding: .utf8)
      process.executableURL = URL(fileURLWithPath: try #require(TestBinary.path))
      process.currentDirectoryURL = folder
      process.arguments =
        ["record", "--no-state"]
        + ["a.vtt", "b.svg", "stills/", "pipe.cast"].flatMap { ["-o", $0] }
      process.environment = ["HOME": "/nonexistent", "LC_ALL": "C.UTF-8"]
      process.standardError = FileHandle.nullDevice
      try process.run()
      // More than a pipe holds is written to it, so what is there means that more is waiting.
      var polled = pollfd(fd: pipe, events: Int16(POLLIN), revents: 0)
      try #require(poll(&polled, 1, 60_000) == 1)
    }

    deinit {
      breakPipe()
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
      try? FileManager.default.removeItem(at: folder)
    }

    var files: [String] {
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
      return (names ?? []).sorted()
    }

    /// Ends the reading of the pipe, which breaks it.
    func breakPipe() {
      if pipe >= 0 { close(pipe) }
      pipe = -1
    }
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `a signal takes all that is half written along`(signal: Int32) throws {
    let recording = try HeldRecording()
    #expect(recording.files.count { $0.hasSuffix(".part") } == 2)
    #expect(recording.files.contains("stills"))
    kill(recording.process.processIdentifier, signal)
    recording.process.waitUntilExit()
    #expect(recording.process.terminationReason == .uncaughtSignal)
    #expect(recording.process.terminationStatus == signal)
    #expect(recording.files == ["b.svg", "pipe.cast"])
    let before = try String(contentsOf: recording.folder.appending(path: "b.svg"), encoding: .utf8)
    #expect(before == "kept")
  }

  @Test func `a reader that goes away takes all that is half written along`() throws {
    let recording = try HeldRecording()
    recording.breakPipe()
    recording.process.waitUntilExit()
    #expect(recording.process.terminationStatus != 0)
    #expect(recording.files == ["b.svg", "pipe.cast"])
  }

  @Test func `a limit on the size of files is told, and takes all that is half written along`()
    throws
  {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let kept = folder.appending(path: "b.svg")
    try "kept".write(to: kept, atomically: true, encoding: .utf8)
    let process = Process()
    let errors = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "ulimit -f 32 && exec \"$0\" record --no-state -o a.vtt -o b.svg",
      try #require(TestBinary.path),
    ]
    process.currentDirectoryURL = folder
    process.environment = ["HOME": "/nonexistent", "LC_ALL": "C.UTF-8"]
    process.standardError = errors
    try process.run()
    let told = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus != 0)
    #expect(told.contains("no file may become so large"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["b.svg"])
    #expect(try String(contentsOf: kept, encoding: .utf8) == "kept")
  }
}
