import CPseudoterminal
import Foundation

/// A pair of pseudoterminal ends; programs use the slave, tests the master.
public final class Pseudoterminal {
  /// What could not be done.
  public struct Failure: Error, CustomStringConvertible {
    /// What could not be done, in words.
    public var description: String

    /// Says what could not be done.
    public init(description: String) {
      self.description = description
    }
  }

  /// The end that the test holds.
  public let master: Int32
  /// The end that stands for the terminal in this process.
  public let slave: Int32
  /// The slave's file.
  public let name: String
  private var isMasterOpen = true

  /// Opens a pair of that size.
  public init(width: Int, height: Int) throws {
    var (master, slave): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    guard cpt_open(Int32(width), Int32(height), &master, &slave, &name, name.count) == 0 else {
      throw Failure(description: "no pseudoterminal can be opened")
    }
    self.master = master
    self.slave = slave
    self.name = String(
      decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)),
      as: UTF8.self
    )
  }

  deinit {
    hangUp()
    close(slave)
  }

  /// Closes the master, as when a terminal's window is closed.
  public func hangUp() {
    if isMasterOpen { close(master) }
    isMasterOpen = false
  }

  /// Changes the size; the kernel tells the programs.
  public func resize(width: Int, height: Int) {
    _ = cpt_resize(master, Int32(width), Int32(height))
  }

  /// The terminal's settings, to compare.
  public var settings: [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = cpt_settings(slave, &bytes, bytes.count)
    return Array(bytes.prefix(count))
  }

  /// Reads what is there, after waiting at most so long.
  public func read(milliseconds: Int32) -> [UInt8] {
    guard cpt_poll(master, 1, milliseconds) & 1 != 0 else { return [] }
    var result: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = Foundation.read(master, &part, part.count)
      guard count > 0 else { return result }
      result += part[..<count]
      if result.count > 1 << 20 { return result }
    }
  }

  /// Whether the terminal takes something, at the latest after so long.
  public func takesInput(milliseconds: Int32) -> Bool {
    cpt_poll(master, 2, milliseconds) & 2 != 0
  }

  /// Waits until there is something to read or room to write, at most so long; tells of the former.
  public func waitForEither(milliseconds: Int32) -> Bool {
    cpt_poll(master, 3, milliseconds) & 1 != 0
  }

  /// Writes what the terminal takes now, and says how much.
  public func write(_ bytes: ArraySlice<UInt8>) -> Int {
    max(0, bytes.withUnsafeBytes { Foundation.write(master, $0.baseAddress, min($0.count, 4096)) })
  }
}
