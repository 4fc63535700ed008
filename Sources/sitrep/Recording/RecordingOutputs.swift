import Incidents
import TerminalUI

/// Everything that a recording is written to: all of it comes to stand at the end, or nothing does.
struct RecordingOutputs {
  private let outputs: [RecordingOutput]

  /// Opens all of them.
  ///
  /// - Throws: `Failure` with a line for each that cannot be written; none is left behind then.
  init(_ paths: [String], version: Asciicast.Version) throws {
    var outputs: [RecordingOutput] = []
    var problems: [String] = []
    for (index, path) in paths.enumerated() {
      do {
        if paths[..<index].contains(path) { throw Failure("'\(VisibleText(path))' is named twice") }
        outputs.append(try RecordingOutput(path, version: version))
      } catch let failure as Failure {
        problems.append(failure.description)
      }
    }
    self.outputs = outputs
    guard problems.isEmpty else {
      discard()
      throw Failure(problems.joined(separator: "\n"))
    }
  }

  /// Lets the recording be written, and puts it in its place once all of it is on disk.
  ///
  /// - Throws: What the writing threw; nothing that was there before has changed then.
  func fill(
    _ look: RecordingLook,
    by play: (inout [any RecordingSink]) throws -> Void
  ) throws {
    var sinks = outputs.map { $0.sink(look) }
    do {
      try play(&sinks)
      for output in outputs { try output.complete() }
      try UnfinishedFile.undisturbed { for output in outputs { try output.takePlace() } }
    } catch {
      discard()
      throw error
    }
  }

  /// Throws away what has not taken its place.
  func discard() {
    for output in outputs { output.discard() }
  }
}
