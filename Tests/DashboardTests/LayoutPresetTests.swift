import Dashboard
import Testing

/// The layouts by themselves: what is where, at any size.
@Suite struct LayoutPresetTests {
  private func layout(
    _ columns: Int,
    _ rows: Int,
    _ choice: LayoutChoice,
    focus: Pane = .list
  ) -> ScreenLayout {
    ScreenLayout(
      viewport: Viewport(columns: columns, rows: rows),
      focus: focus,
      zoomed: nil,
      choice: choice,
      showsCounters: true
    )
  }

  @Test(arguments: LayoutPreset.allCases)
  func `every layout tiles every screen, wherever its dividers are`(preset: LayoutPreset) {
    let choices = [
      LayoutChoice(preset), LayoutChoice(preset, across: 1, down: 1),
      LayoutChoice(preset, across: 999, down: 999), LayoutChoice(preset, across: .max, down: .min),
      LayoutChoice(preset, across: 300, down: 700),
    ]
    for columns in [20, 59, 60, 75, 76, 80, 99, 100, 119, 120, 150, 200, 300] {
      for rows in [5, 11, 12, 15, 16, 18, 20, 24, 30, 36, 45, 60, 100] {
        for choice in choices {
          for focus in Pane.allCases {
            let layout = layout(columns, rows, choice, focus: focus)
            let areas = [layout.header, layout.filter, layout.footer, layout.counters]
            let all = areas.compactMap(\.self) + Array(layout.panes.values)
            let cells = all.reduce(0) { $0 + $1.width * $1.height }
            #expect(cells == columns * rows, "\(choice) \(columns)×\(rows)")
            #expect(focus == .figures || layout.shows(focus), "\(choice) \(columns)×\(rows)")
          }
        }
      }
    }
  }

  @Test(arguments: LayoutPreset.allCases)
  func `no pane is too small to say something where there is more than one`(preset: LayoutPreset) {
    for columns in stride(from: 60, through: 240, by: 7) {
      for rows in stride(from: 12, through: 90, by: 3) {
        for (across, down) in [(nil, nil), (1, 1), (999, 999)] as [(Int?, Int?)] {
          for focus in Pane.allCases {
            let choice = LayoutChoice(preset, across: across, down: down)
            let layout = layout(columns, rows, choice, focus: focus)
            for (pane, area) in layout.panes where layout.panes.count > 1 {
              let rows = pane == .list ? 5 : pane == .map ? 7 : 3
              #expect(area.width >= 28 && area.height >= rows, "\(pane) \(choice) \(area)")
            }
          }
        }
      }
    }
  }

  @Test func `a narrow screen with many rows is one column, a wide one with few one row`() {
    let column = layout(60, 60, LayoutChoice())
    #expect(column.panes.count == 5)
    #expect(column.panes.values.allSatisfy { $0.width == 60 })
    #expect(column.dividers.map(\.axis) == [.rows])
    let low = layout(200, 18, LayoutChoice())
    #expect(low.panes.count == 5)
    #expect(low.panes[.list]?.height == 15 && low.panes[.bars]?.height == 15)
  }

  @Test func `each layout begins with the panes it is named for`() throws {
    let list = layout(120, 36, LayoutChoice(.list)).panes
    #expect(Set(list.keys) == [.list, .detail])
    let map = layout(120, 36, LayoutChoice(.map)).panes
    let mapCells = try #require(map[.map]).width * (try #require(map[.map])).height
    #expect(map.values.allSatisfy { $0.width * $0.height <= mapCells })
    #expect(layout(120, 36, LayoutChoice(.timeline)).panes[.timeline]?.width == 120)
    #expect(layout(120, 36, LayoutChoice(.charts), focus: .bars).panes[.list] == nil)
  }

  @Test(arguments: ["overview", "map:62.5", "list:,40", "charts:30,70.1"])
  func `a layout is written as it is read`(text: String) {
    #expect(LayoutChoice(text)?.description == text)
  }

  @Test(arguments: [
    "", "maps", "map:", "map:101", "map:0", "map:5,5,5", "map:x", "map:1.25", "map:-5", "map:100",
  ])
  func `what is no layout is refused`(text: String) {
    #expect(LayoutChoice(text) == nil)
  }

  @Test func `view lines name layouts, and say which there are`() throws {
    let view = try ViewLine("layout=map:60,40 where=bomb")
    #expect(view.layout == LayoutChoice(.map, across: 600, down: 400))
    #expect(view.description.contains("layout=map:60,40"))
    #expect(try ViewLine("by=kind").layout == nil)
    let error = #expect(throws: ViewLineError.self) { try ViewLine("layout=maps") }
    #expect(error?.description.contains("overview, list, map, timeline, charts") == true)
  }
}
