import Dashboard
import Incidents
import SitrepTestSupport
import TerminalUI
import Testing

struct DetailWidgetTests {
  private func rows(columns: Int) throws -> [String] {
    var session = HeadlessSession(
      state: DashboardState(),
      world: .ready(MemoryStore(SampleIncidents.unknown())),
      viewport: Viewport(columns: columns, rows: 24)
    )
    session.press(try Key.keys(in: "4z"))
    return TextRendering.render(session.canvas()).split(separator: "\n").map {
      $0.trimmingPrefix("│ ").prefix { $0 != "│" }.split(separator: " ").joined(separator: " ")
    }
  }

  @Test func `killed and injured share a line where both fit, and are never torn apart`() throws {
    #expect(try rows(columns: 36).contains("killed unknown injured unknown"))
    let narrow = try rows(columns: 35)
    #expect(narrow.contains("killed unknown"))
    #expect(narrow.contains("injured unknown"))
  }

  @Test func `what continues a field stands below its text`() throws {
    var builder = DatasetBuilder(title: "Two sources")
    var draft = IncidentDraft()
    draft.summary = Array("Told by two".utf8)
    draft.sources =
      Array("The first paper".utf8) + [TextArena.listSeparator] + Array("The second paper".utf8)
    builder.append(draft)
    let report = LoadReport(files: [FileReport(name: "s.csv", format: "csv")])
    var session = HeadlessSession(
      state: DashboardState(),
      world: .ready(MemoryStore(builder.dataset(report: report))),
      viewport: Viewport(columns: 60, rows: 20)
    )
    session.press(try Key.keys(in: "4z"))
    let rows = TextRendering.render(session.canvas()).split(separator: "\n")
    let places = ["[1] The first", "[2] The second"].map { words in
      rows.compactMap { $0.firstRange(of: words)?.lowerBound.utf16Offset(in: $0) }
    }
    #expect(places[0].count == 1 && places[0] == places[1])
  }
}
