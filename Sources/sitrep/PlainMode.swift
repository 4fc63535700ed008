import Dashboard
import Glibc
import Incidents
import TerminalUI

/// Line mode: reads commands from standard input and prints what they ask for.
///
/// A terminal gets a prompt. From a pipe that holds no command the summary is printed.
struct PlainMode {
  var session: PlainSession
  /// Whether standard input holds data, so that no command can come from it.
  var inputIsData = false
  var glyphs: GlyphSet

  /// Runs until the input ends or says so.
  ///
  /// - Throws: `ExitStatus` when a pipe's line was not understood, or nothing matched a summary.
  mutating func run() throws {
    let isTalk = !inputIsData && isatty(STDIN_FILENO) == 1
    if isTalk { write(session.opening) }
    var hasAsked = false
    var hasFailed = false
    while !inputIsData {
      if isTalk { Output.write("> ") }
      guard let line = readLine() else { break }
      guard let reply = session.reply(to: line) else { continue }
      hasAsked = true
      write(reply.blocks)
      if reply.isComplaint { hasFailed = true }
      if reply.ends { break }
    }
    if isTalk {
      session.finish()
      return
    }
    if !hasAsked {
      write(session.summary)
      if session.state.answer?.matched.tally.incidents == 0 { throw ExitStatus.incomplete }
    }
    if hasFailed { throw ExitStatus.failed }
  }

  private func write(_ blocks: [PlainBlock]) {
    Output.write(PlainRendering.text(blocks, glyphs: glyphs))
  }
}
