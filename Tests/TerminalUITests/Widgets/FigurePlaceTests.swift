import Dashboard
import Incidents
import SitrepTestSupport
import TerminalUI
import Testing

/// The mouse finds the figures of the strip at the top where they are drawn.
@Suite struct FigurePlaceTests {
  @Test(arguments: [40, 60, 80, 120, 200], ["", "<S-Tab>llll"])
  func `a figure is told where it stands`(columns: Int, keys: String) throws {
    var session = HeadlessSession(
      state: DashboardState(),
      world: .ready(SampleIncidents.store()),
      viewport: Viewport(columns: columns, rows: 30)
    )
    session.press(try Key.keys(in: keys))
    let (canvas, measure) = DashboardScreen.draw(session.state)
    let lines = TextRendering.render(canvas).split(separator: "\n").map(Array.init)
    let pane = session.state.headerPane
    let figures = pane.figures + pane.further
    #expect(!measure.figures.isEmpty)
    for place in measure.figures {
      let line = lines[place.row]
      let seen = String(line[place.columns.clamped(to: line.indices)])
      #expect(seen == figures[place.index].line.map(\.text).joined())
    }
  }

  @Test func `a click on a counter leads to what it counts`() throws {
    var session = HeadlessSession(
      state: DashboardState(),
      world: .ready(SampleIncidents.store()),
      viewport: Viewport(columns: 120, rows: 36)
    )
    let place = try #require(DashboardScreen.draw(session.state).measure.figures.last)
    let column = place.columns.lowerBound
    session.send(.mouseUsed(MouseEvent(kind: .pressed, column: column, row: place.row)))
    #expect(session.state.filter.text == "after:2015")
  }
}
