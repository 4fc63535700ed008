import Dashboard
import Incidents
import SitrepTestSupport
import Synchronization
import TerminalUI

/// A screen that is compared with a text file of its name.
struct Scenario: CustomStringConvertible {
  var name: String
  var columns: Int
  var rows: Int
  var keys = ""
  var glyphs = GlyphSet.unicode
  var data = SampleData.sample
  /// How many of the rows came while the file was followed.
  var arrivals = 0
  /// What happens after the keys.
  var events: [DashboardAction] = []

  var description: String { name }

  static let all: [Scenario] = screens + layouts + zoomed + overlays + extremes + stages

  /// A scenario named for what it shows and its size.
  static func at(
    _ columns: Int,
    _ rows: Int,
    _ name: String,
    keys: String = "",
    data: SampleData = .sample
  ) -> Scenario {
    Scenario(
      name: "\(name)-\(columns)x\(rows)",
      columns: columns,
      rows: rows,
      keys: keys,
      data: data
    )
  }

  private static let screens: [Scenario] = [
    Scenario(name: "start-80x24", columns: 80, rows: 24),
    Scenario(name: "start-120x36", columns: 120, rows: 36),
    Scenario(name: "start-200x60", columns: 200, rows: 60),
    Scenario(name: "start-70x30-stacked", columns: 70, rows: 30),
    Scenario(name: "start-40x10-one-pane", columns: 40, rows: 10),
    Scenario(name: "start-12x4-too-small", columns: 12, rows: 4),
    Scenario(name: "start-80x24-ascii", columns: 80, rows: 24, glyphs: .ascii),
    Scenario(name: "typing-120x36", columns: 120, rows: 36, keys: "/country:eg killed:"),
    Scenario(name: "faulty-80x24", columns: 80, rows: 24, keys: "/kiled:>3"),
    Scenario(
      name: "filtered-120x36",
      columns: 120,
      rows: 36,
      keys: "/country:eg,tr -shooting<Enter>jj<Tab>"
    ),
    Scenario(name: "nothing-matches-80x24", columns: 80, rows: 24, keys: "/zeppelin<Enter>"),
    Scenario(name: "bars-kind-killed-120x36", columns: 120, rows: 36, keys: "dddm2j<Enter>"),
    Scenario(name: "bars-chosen-80x24", columns: 80, rows: 24, keys: "2<Space>jj<Space>j-"),
    Scenario(name: "bars-by-share-120x36", columns: 120, rows: 36, keys: "/bomb<Enter>2B"),
    Scenario(name: "columns-scrolled-120x36", columns: 120, rows: 36, keys: "CjfGk<Space>+<Esc>l"),
    Scenario(
      name: "columns-wide-characters-80x24",
      columns: 80,
      rows: 24,
      keys: "Cj-j-jjj<Space>---<Esc>jjjjj"
    ),
    Scenario(
      name: "following-80x24",
      columns: 80,
      rows: 24,
      keys: "/is:new or killed:>400000<Enter>s jjj jjj",
      data: .many,
      arrivals: 9
    ),
    .at(80, 24, "columns-chosen", keys: "Cjf<Space>jSjj<Space>"),
    .at(80, 24, "palette-all", keys: ":"),
    .at(120, 36, "chips-pinned", keys: "/country:eg,tr -shooting bomb<Enter>Fp h h"),
    Scenario(name: "finding-bar-80x24", columns: 80, rows: 24, keys: "2fnowhere"),
    Scenario(
      name: "marks-in-scrollbar-70x20",
      columns: 70,
      rows: 20,
      keys: "<Space>jjj<Space>jjj<Space>"
    ),
    Scenario(name: "timeline-120x36", columns: 120, rows: 36, keys: "3G<Enter>"),
    Scenario(name: "brush-120x36", columns: 120, rows: 36, keys: "3Gv<Left><Left><Left>"),
    Scenario(name: "brush-80x24-ascii", columns: 80, rows: 24, keys: "3Gvhh", glyphs: .ascii),
    Scenario(name: "days-80x24", columns: 80, rows: 24, keys: "3ghh>>"),
    Scenario(
      name: "comparison-120x36",
      columns: 120,
      rows: 36,
      keys: "3Gvhh<Enter>V/<C-u>date:2015-02..2015-08<Enter>"
    ),
    Scenario(
      name: "comparison-80x24",
      columns: 80,
      rows: 24,
      keys: "3Gvhh<Enter>Vm/<C-u>date:2015<Enter>"
    ),
    Scenario(name: "comparison-200x60", columns: 200, rows: 60, keys: "/date:2015<Enter>Vx"),
    Scenario(name: "figures-80x24", columns: 80, rows: 24, keys: "<S-Tab>G"),
    Scenario(name: "figures-120x36", columns: 120, rows: 36, keys: "<S-Tab>ll"),
    Scenario(
      name: "wide-characters-120x36",
      columns: 120,
      rows: 36,
      keys: "/arson or lorry<Enter>"
    ),
    Scenario(name: "marked-80x24", columns: 80, rows: 24, keys: "<Space><Space>"),
    Scenario(name: "help-120x36-scrolled", columns: 120, rows: 36, keys: "?<PgDn>"),
    Scenario(
      name: "chips-80x24-ascii",
      columns: 80,
      rows: 24,
      keys: "/country:eg bomb<Enter>Fp h ",
      glyphs: .ascii
    ),
    Scenario(
      name: "pinned-typing-80x24",
      columns: 80,
      rows: 24,
      keys: "/country:eg<Enter>Fp<Esc>/bo"
    ),
    Scenario(name: "sentence-80x24", columns: 80, rows: 24, keys: "jjjjji"),
    Scenario(name: "count-80x24", columns: 80, rows: 24, keys: "<A-1>2"),
    Scenario(name: "bars-hints-120x36", columns: 120, rows: 36, keys: "2"),
    Scenario(name: "map-80x24", columns: 80, rows: 24, keys: "5", data: .places),
    Scenario(
      name: "map-ascii-120x36",
      columns: 120,
      rows: 36,
      keys: "m5",
      glyphs: .ascii,
      data: .places
    ),
    Scenario(
      name: "map-filtered-120x36",
      columns: 120,
      rows: 36,
      keys: "/bombing<Enter>5",
      data: .places
    ),
    Scenario(name: "map-box-120x36", columns: 120, rows: 36, keys: "5vhhkll", data: .places),
    Scenario(
      name: "map-near-120x36",
      columns: 120,
      rows: 36,
      keys: "/egypt<Enter>5z<lt>lll<Enter>",
      data: .places
    ),
    Scenario(name: "map-200x60", columns: 200, rows: 60, keys: "5", data: .places),
    Scenario(name: "map-countries-200x60", columns: 200, rows: 60, keys: "5z"),
    Scenario(name: "map-empty-120x36", columns: 120, rows: 36, keys: "5", data: .empty),
  ]

  private static let drawings = Mutex<[String: Canvas]>([:])

  /// The screen, drawn once for all tests that look at it.
  var drawn: Canvas {
    get throws {
      if let known = Self.drawings.withLock({ $0[name] }) { return known }
      let canvas = try canvas()
      Self.drawings.withLock { $0[name] = canvas }
      return canvas
    }
  }

  func canvas() throws -> Canvas {
    var state = DashboardState(theme: "night", themes: ["day", "mono", "night"])
    state.board = BoardMemory(isAtHand: true)
    var world = World.ready(MemoryStore(data.dataset(without: arrivals)))
    world.changeBoard = { _, post in post(.boardRead(Self.board)) }
    var session = HeadlessSession(
      state: state,
      world: world,
      viewport: Viewport(columns: columns, rows: rows),
      glyphs: glyphs
    )
    if arrivals > 0 { session.send(try arrival()) }
    session.press(try Key.keys(in: keys))
    for event in events { session.send(event) }
    return session.canvas()
  }

  /// What tells that the last rows have come.
  private func arrival() throws -> DashboardAction {
    let count = data.dataset.count
    let event = FollowEvent(file: "x.csv", change: .grown, newRows: count - arrivals..<count)
    return .followed(event, StoreReference(MemoryStore(data.dataset)))
  }

  /// The storyboard that views are kept in.
  private static let board = BoardOutline(
    name: "sample.board.toml",
    scenes: [
      SceneOutline(title: "All of it", caption: "{matched} incidents, {killed} killed."),
      SceneOutline(title: "Egypt month by month", view: "where=country:eg", spotlight: .timeline),
      SceneOutline(
        title: "A title that is longer than any narrow window",
        caption: "What is told about it is longer still, so that it has to be shortened somewhere.",
        view: "by=kind measure=killed"
      ),
    ]
  )
}
