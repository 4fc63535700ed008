import Dashboard
import Incidents
import SitrepTestSupport
import Testing

@testable import TerminalUI

/// How many bytes a frame takes, and that a frame is one.
@MainActor @Suite(.serialized) struct FrameSizeTests {
  /// Roles in colours of their own on one background.
  private static let styles = StyleTable { role, surface in
    Style(
      foreground: .indexed(16 + role.rawValue),
      background: .indexed(surface == .selected ? 236 : 233)
    )
  }

  private func text(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self)
  }

  @Test func `of colours only what differs is set, and of blanks the background alone`() throws {
    let stage = try CursesStage(depth: .indexed256)
    var canvas = Canvas(width: 40, height: 10)
    try stage.show(canvas, styles: Self.styles)
    let before = stage.output.count
    var column = 2
    for (word, role) in [("one", Role.killed), ("two", .date), ("three", .date), ("4", .killed)] {
      canvas.draw(word, at: Position(column: column, row: 3), role: role)
      column += word.count + 1
    }
    try stage.show(canvas, styles: Self.styles)
    let frame = text(stage.output[before...])
    #expect(frame.split(separator: "48;5;", omittingEmptySubsequences: false).count == 2)
    // Words of one colour are drawn together, whatever stands between them.
    #expect(frame.split(separator: "38;5;", omittingEmptySubsequences: false).count == 3)
    CursesDrawingTests().expectEqual(stage.live.screen, canvas, Self.styles, depth: .indexed256)
  }

  @Test func `attributes end where they should, whatever stands behind them`() throws {
    let stage = try CursesStage(width: 80, height: 12, depth: .indexed256)
    let styles = StyleTable { role, surface in
      let attributes: [Style.Attributes] = [
        [], .bold, .underline, .reverse, [.bold, .underline], .italic,
      ]
      return Style(
        foreground: role == .text ? .terminalDefault : .indexed(20 + role.rawValue),
        background: surface == .base ? .terminalDefault : .indexed(100 + surface.rawValue),
        attributes: attributes[Int(role.rawValue) % attributes.count]
      )
    }
    for shift in 0..<4 {
      var canvas = Canvas(width: 80, height: 12)
      for row in 0..<12 {
        var column = 0
        for number in 0..<20 {
          let role = Role.allCases[(row * 7 + number + shift) % Role.allCases.count]
          let surface = Surface.allCases[(number / 3 + row) % Surface.allCases.count]
          let word = number % 3 == shift % 3 ? "    " : "ab \(number)"
          column += canvas.draw(
            word,
            at: Position(column: column, row: row),
            role: role,
            surface: surface
          )
        }
      }
      try stage.show(canvas, styles: styles)
      CursesDrawingTests().expectEqual(stage.live.screen, canvas, styles, depth: .indexed256)
    }
  }

  /// A list of incidents all alike, so that the bytes of a row do not depend on which it is; but for
  /// the country of the last one, without which the list would leave out the countries.
  private func session(keys: String) throws -> HeadlessSession {
    let rows = (0..<200).map {
      "2016-03-\($0 % 18 + 10),\($0 < 199 ? "Egypt" : "Libya"),Cairo,3,4,Something happened here, number \($0 + 100)"
    }
    let table = (["date,country,city,killed,injured,summary"] + rows.map(Self.quoted))
      .joined(separator: "\n")
    let dataset = try DatasetLoader(options: LoadOptions(findsDuplicates: false))
      .load([Source(name: "list.csv", bytes: Array(table.utf8))])
    var session = HeadlessSession(
      state: DashboardState(),
      world: .ready(MemoryStore(dataset)),
      viewport: Viewport(columns: 120, rows: 36)
    )
    session.press(try Key.keys(in: keys))
    return session
  }

  private static func quoted(_ row: String) -> String {
    let cells = row.split(separator: ",", maxSplits: 5)
    return cells.dropLast().joined(separator: ",") + ",\"\(cells.last ?? "")\""
  }

  @Test(
    arguments: [
      ("z", "j", 390), ("z" + String(repeating: "j", count: 60), "j", 340),
      ("", "j", 400), (String(repeating: "j", count: 60), "j", 130),
    ]
  )
  func `a step through the list is one frame of few bytes`(
    keys: String,
    step: String,
    limit: Int
  ) throws {
    let stage = try CursesStage(width: 120, height: 36, depth: .indexed256)
    let styles = ThemeLibrary.standard.styles(at: .indexed256)
    var session = try session(keys: keys)
    try stage.show(session.canvas(), styles: styles)
    for _ in 0..<5 {
      let before = stage.output.count
      session.press(try Key.keys(in: step))
      try stage.show(session.canvas(), styles: styles)
      let frame = text(stage.output[before...])
      #expect(frame.hasPrefix("\u{1b}[?2026h") && frame.hasSuffix("\u{1b}[?2026l"))
      #expect(frame.split(separator: "\u{1b}[?2026h").count == 1)
      #expect(frame.utf8.count <= limit)
    }
    CursesDrawingTests().expectEqual(
      stage.live.screen,
      session.canvas(),
      styles,
      depth: .indexed256
    )
  }
}
