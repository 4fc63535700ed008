import Dashboard
import Incidents
import SitrepTestSupport
import Synchronization
import TerminalUI
import Testing

/// Every pane, window and layout with every kind of data at every size, by rules.
///
/// Golden screens show how some of these look; here none of the product is left out.
@Suite struct ScreenSweepTests {
  /// The keys that lead to what is looked at.
  private static let subjects = [
    "", "jjj", "<S-Tab>l", "2j", "3", "4", "5", "z", "2z", "3z", "4z", "5z", "4rz", "L", "LL",
    "LLL", "LLLL", "L2", "LL4", "LLLL1", "m2z", "dd2z", "3v<Left>", "5vhk", "5z>>ll",
    "/bomb or 市 or انفجار<Enter>", "/zeppelin<Enter>", "/country:<Down>", "/kiled:>3",
    "/country:eg,tr killed:>3 -hotel bomb<Enter>F", "3Gv<Left><Enter>V", "C", "CjfGk<Space>", "t",
    "b", "b<Enter>", "H", "?", "?/filter", ":", ":group", "E", "/egypt<Enter>Wa<C-u>Nile<Enter>",
    "K", "4<Enter>", "eSeen by two 市場 e\u{301}<Enter>there", "f2015-03", "2fzz", "i", "w", "<A-1>",
    "<Space>jn", "D", "s", "B2z",
  ]

  /// Where the layouts change, and shapes that nobody would choose.
  private static let oddSizes = [
    (20, 5), (21, 6), (59, 16), (60, 16), (61, 15), (99, 29), (119, 12), (120, 11), (133, 37),
    (300, 18), (40, 80),
  ]

  private static let data: [SampleData] = [.sample, .places] + SampleData.extremes

  private static let stores = Mutex<[SampleData: MemoryStore]>([:])

  private func store(of data: SampleData) -> MemoryStore {
    Self.stores.withLock { stores in
      if let known = stores[data] { return known }
      let store = MemoryStore(data.dataset)
      stores[data] = store
      return store
    }
  }

  private func session(
    _ data: SampleData,
    _ keys: String,
    _ glyphs: GlyphSet
  ) throws
    -> HeadlessSession
  {
    var session = HeadlessSession(
      state: DashboardState(theme: "night", themes: ["day", "mono", "night"]),
      world: .ready(store(of: data)),
      viewport: Viewport(columns: 120, rows: 36),
      glyphs: glyphs
    )
    session.press(try Key.keys(in: keys))
    return session
  }

  private func check(
    _ session: inout HeadlessSession,
    at sizes: [(Int, Int)],
    _ subject: String
  ) {
    for (columns, rows) in sizes {
      session.send(.resized(Viewport(columns: columns, rows: rows)))
      let canvas = session.canvas()
      #expect(canvas.width == columns && canvas.height == rows)
      let faults = ScreenFaults(state: session.state, canvas: canvas).all
      #expect(faults == [], "\(subject) at \(columns)×\(rows)")
    }
  }

  @Test(arguments: data)
  func `every screen is whole at every size`(data: SampleData) throws {
    for keys in Self.subjects {
      var session = try session(data, keys, .unicode)
      check(&session, at: ScreenSubject.sizes, "'\(keys)' on \(data)")
    }
  }

  @Test(arguments: oddSizes)
  func `every screen is whole where layouts change`(columns: Int, rows: Int) throws {
    for keys in Self.subjects {
      var session = try session(.scripts, keys, .unicode)
      check(&session, at: [(columns, rows)], "'\(keys)'")
    }
  }

  @Test(arguments: [SampleData.places, .scripts])
  func `every screen can be drawn in ASCII`(data: SampleData) throws {
    for keys in Self.subjects {
      var session = try session(data, keys, .ascii)
      check(&session, at: [(80, 24)], "'\(keys)' on \(data)")
    }
  }

  @Test func `faults are found`() throws {
    var session = try session(.sample, "", .unicode)
    session.send(.resized(Viewport(columns: 80, rows: 24)))
    let sound = session.canvas()
    #expect(ScreenFaults(state: session.state, canvas: sound).all == [])
    var broken = sound
    broken.cursor = nil
    broken.draw("市", at: Position(column: 0, row: 5))
    let faults = ScreenFaults(state: session.state, canvas: broken).all
    #expect(faults.contains("there is no cursor"))
    #expect(faults.contains { $0.contains("left line is broken in row 5") })
    session.press(try Key.keys(in: "?"))
    #expect(
      ScreenFaults(state: session.state, canvas: sound).all == ["the window is not to be seen"]
    )
  }
}
