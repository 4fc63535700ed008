import Foundation
import TerminalUI
import Testing

/// Whole screens against text files that a person can read.
///
/// `RECORD_SCREENS=1 swift test` writes them anew, and fails so that nobody forgets to look.
@Suite struct ScreenTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appending(path: "Screens")

  @Test(arguments: Scenario.all)
  func `the screen is the one on file`(scenario: Scenario) throws {
    let file = Self.folder.appending(path: scenario.name + ".txt")
    let screen = ScreenDump(try scenario.drawn).description
    let isRecording = ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1"
    let expected = try? String(contentsOf: file, encoding: .utf8)
    if isRecording || expected == nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try screen.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(scenario.name); look at it and run again")
      return
    }
    if screen != expected {
      Attachment.record(Array(screen.utf8), named: file.lastPathComponent + ".actual")
    }
    #expect(screen == expected, "the screen of \(scenario.name) differs from its file")
  }

  @Test func `there is a file for every scenario and no other`() throws {
    let files = try FileManager.default.subpathsOfDirectory(atPath: Self.folder.path)
      .filter { $0.hasSuffix(".txt") }
    #expect(Set(files) == Set(Scenario.all.map { $0.name + ".txt" }))
    #expect(Set(Scenario.all.map(\.name)).count == Scenario.all.count)
  }

  @Test(arguments: Scenario.all)
  func `no control character reaches a cell and every row is full`(scenario: Scenario) throws {
    let canvas = try scenario.drawn
    #expect(canvas.width == scenario.columns && canvas.height == scenario.rows)
    for row in 0..<canvas.height {
      var columns = 0
      for cell in canvas[row: row] {
        columns += Int(cell.width)
        for scalar in canvas.scalars(of: cell) {
          #expect(scalar.value >= 0x20 && !(0x7f...0x9f).contains(scalar.value))
        }
      }
      #expect(columns == scenario.columns, "row \(row) of \(scenario.name)")
    }
  }

  @Test(arguments: Scenario.all)
  func `drawing twice gives the same`(scenario: Scenario) throws {
    #expect(try scenario.canvas() == scenario.drawn)
  }

  @Test(arguments: Scenario.all)
  func `a theme, or none, changes no character`(scenario: Scenario) throws {
    let canvas = try scenario.drawn
    let plain = try Self.rendered(canvas, theme: "mono", at: .mono)
    #expect(plain.rows == (try Self.rendered(canvas, theme: "day", at: .truecolor)).rows)
    #expect(!plain.styles.contains { $0.contains("38;") || $0.contains("48;") })
  }

  /// What a theme makes of a screen: its rows without styles, and the styles.
  private static func rendered(
    _ canvas: Canvas,
    theme: String,
    at depth: ColorDepth
  ) throws -> (rows: [String], styles: [String]) {
    let styles = try ThemeLibrary().theme(theme).styles(at: depth)
    let text = ANSIRendering.render(canvas, styles: styles)
    let rows = text.replacing(/\u{1b}\[[0-9;]*m/, with: "")
      .split(separator: "\n", omittingEmptySubsequences: false)
    return (
      rows.map { String($0.reversed().drop { $0 == " " }.reversed()) },
      text.matches(of: /\u{1b}\[([0-9;]*)m/).map { String($0.1) }
    )
  }

  @Test func `ASCII screens hold nothing but ASCII`() throws {
    for scenario in Scenario.all where scenario.glyphs.isASCII {
      let canvas = try scenario.drawn
      #expect(canvas.cells.allSatisfy { canvas.scalars(of: $0).allSatisfy { $0.isASCII } })
    }
  }
}
