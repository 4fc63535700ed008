import Dashboard
import SitrepTestSupport

@testable import TerminalUI

/// A terminal in the test's own process, with what is needed to draw on it and to look at it.
@MainActor final class CursesStage {
  let live: LiveTerminal
  var terminal: CursesTerminal
  /// Everything sent so far.
  var output: [UInt8] = []
  let settingsBefore: [UInt8]

  init(
    width: Int = 40,
    height: Int = 10,
    depth: ColorDepth? = nil,
    environment: [String: String] = [:]
  ) throws {
    let live = try LiveTerminal(width: width, height: height)
    settingsBefore = live.pair.settings
    self.live = live
    var variables = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]
    variables.merge(environment) { $1 }
    let options = TerminalOptions(
      environment: variables,
      depth: depth,
      input: live.pair.slave,
      output: live.pair.slave,
      holdsErrors: false
    )
    terminal = try CursesTerminal(options: options)
  }

  var depth: ColorDepth { terminal.depth }
  var isUTF8: Bool { terminal.isUTF8 }
  var size: [Int] { [terminal.size.width, terminal.size.height] }

  func show(_ canvas: Canvas, styles: StyleTable = CursesStage.styles) throws {
    terminal.show(canvas, styles: styles)
    output += try live.settle()
  }

  func close() throws {
    terminal.close()
    output += try live.settle()
  }

  /// The next event, waiting for it.
  func event(seconds: Double = 10) throws -> InputEvent {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < deadline {
      if let event = terminal.nextEvent() { return event }
      terminal.wait(milliseconds: 100)
    }
    throw Pseudoterminal.Failure(description: "no event comes\n\(live.screen)")
  }

  /// Every pair of role and surface in colours and attributes of its own.
  nonisolated static let styles = StyleTable { role, surface in
    let attributes: [Style.Attributes] = [[], .bold, .italic, .underline, .reverse]
    return Style(
      foreground: role == .text
        ? .terminalDefault : .rgb(red: 40 + role.rawValue * 5, green: 80, blue: 200),
      background: surface == .base
        ? .terminalDefault : .rgb(red: 10, green: 20 + surface.rawValue * 20, blue: 0),
      attributes: attributes[Int(role.rawValue) % attributes.count]
    )
  }
}
