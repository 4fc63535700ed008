import Foundation
import Synchronization

/// A pseudoterminal whose output is read all the time, for code that draws in the test's process.
public final class LiveTerminal {
  /// The terminal.
  public let pair: Pseudoterminal
  /// What a user would see, as of the last `settle()`.
  public let screen: VirtualTerminal
  private let reader: Reader
  private var marks = 0

  /// What the reading thread and the test share.
  private final class Reader: Sendable {
    let output = Mutex<[UInt8]>([])
    let isDone = Atomic<Bool>(false)
  }

  /// Opens a terminal and starts reading.
  public init(width: Int, height: Int) throws {
    pair = try Pseudoterminal(width: width, height: height)
    screen = VirtualTerminal(width: width, height: height)
    let reader = Reader()
    self.reader = reader
    nonisolated(unsafe) let pair = pair
    Thread.detachNewThread {
      while !reader.isDone.load(ordering: .relaxed) {
        let bytes = pair.read(milliseconds: 20)
        if !bytes.isEmpty { reader.output.withLock { $0 += bytes } }
      }
    }
  }

  deinit {
    reader.isDone.store(true, ordering: .relaxed)
  }

  /// Plays everything written so far and returns it.
  ///
  /// A mark sent behind it, which is taken out again, tells when all has come through.
  @discardableResult
  public func settle(seconds: Double = 20) throws -> [UInt8] {
    marks += 1
    let mark = Array("\u{1b}]7777;\(marks)\u{1b}\\".utf8)
    _ = Foundation.write(pair.slave, mark, mark.count)
    let deadline = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < deadline {
      let taken: [UInt8]? = reader.output.withLock { output in
        guard output.suffix(mark.count) == mark[...] else { return nil }
        defer { output = [] }
        return output.dropLast(mark.count)
      }
      guard let taken else {
        sched_yield()
        continue
      }
      screen.feed(taken)
      return taken
    }
    throw Pseudoterminal.Failure(description: "the output does not come through")
  }

  /// Types bytes at the terminal.
  public func type(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty { rest = rest.dropFirst(pair.write(rest)) }
  }

  /// Changes the size of terminal and screen.
  public func resize(width: Int, height: Int) {
    screen.resize(width: width, height: height)
    pair.resize(width: width, height: height)
  }
}
