import Glibc

/// The most memory that this process has held.
enum PeakMemory {
  /// Millions of bytes, or `nil` when the kernel does not tell.
  ///
  /// Taken from /proc, since the figure of getrusage(2) begins with that of the script that
  /// started the process.
  static func megabytes() -> Double? {
    guard let file = fopen("/proc/self/status", "r") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), file) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)),
        as: UTF8.self
      )
      let words = text.split { $0 == " " || $0 == "\t" }
      guard words.first == "VmHWM:", words.count > 1 else { continue }
      return Double(words[1]).map { $0 * 1024 / 1_000_000 }
    }
    return nil
  }

  static func report() {
    guard let megabytes = megabytes() else { return }
    Measurement(name: "peak memory", samples: [megabytes], unit: "MB").report()
  }
}
