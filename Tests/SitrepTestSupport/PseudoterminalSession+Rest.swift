import CPseudoterminal
import Foundation

extension PseudoterminalSession {
  /// Reads on until the program rests: it has read all that was typed, all its threads sleep, and
  /// none has run between two looks further apart than it waits for the rest of a sequence after an
  /// Escape, so that nothing can follow without something new.
  public func rest(seconds: Double = 20) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    var before: [String]?
    while true {
      let hasWritten = pump(milliseconds: 40)
      let threads = sleepingThreads
      if !hasWritten, let threads, threads == before, !pump(milliseconds: 0) { return }
      before = hasWritten || cpt_poll(terminal.slave, 1, 0) != 0 ? nil : threads
      guard ContinuousClock.now < deadline else {
        throw Pseudoterminal.Failure(description: "the program never rests\n\(screen)")
      }
    }
  }

  /// The threads with how often each was put to sleep, or `nil` when one of them runs.
  private var sleepingThreads: [String]? {
    let folder = "/proc/\(process)/task"
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      return nil
    }
    var threads: [String] = []
    for name in names.sorted() {
      guard let status = try? String(contentsOfFile: "\(folder)/\(name)/status", encoding: .utf8)
      else { return nil }
      let lines = status.split(separator: "\n")
      guard lines.contains(where: { $0.hasPrefix("State:") && $0.contains("S (sleeping)") }) else {
        return nil
      }
      threads.append(name + lines.filter { $0.contains("ctxt_switches") }.joined())
    }
    return threads.isEmpty ? nil : threads
  }
}
