import Glibc
import TerminalUI

/// Standard output and standard error as bytes.
enum Output {
  /// Writes to standard output; a reader that has gone away ends the program quietly.
  static func write(_ bytes: ArraySlice<UInt8>) {
    write(bytes, to: STDOUT_FILENO)
  }

  /// Writes a text to standard output.
  static func write(_ text: String) {
    write(ArraySlice(text.utf8))
  }

  /// Writes a sentence to standard error, after the program's name.
  static func complain(_ sentence: String) {
    write(ArraySlice("sitrep: \(sentence)\n".utf8), to: STDERR_FILENO)
  }

  /// Writes a line to standard error as it stands.
  static func note(_ line: String) {
    write(ArraySlice((line + "\n").utf8), to: STDERR_FILENO)
  }

  private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) {
    // When nobody reads any more, or the disk is full, there is nobody left to tell.
    if !StreamWriter.write(bytes, to: descriptor) { Glibc.exit(ExitStatus.failed.rawValue) }
  }
}
