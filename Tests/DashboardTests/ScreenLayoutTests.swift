import Dashboard
import Testing

@Suite struct ScreenLayoutTests {
  @Test(arguments: [20, 21, 59, 60, 61, 75, 76, 80, 120, 200, 400])
  func `areas tile the screen without gap or overlap`(columns: Int) {
    for rows in [5, 6, 15, 16, 17, 24, 29, 30, 36, 45, 60, 100] {
      for zoomed in [nil, Pane.detail] {
        for counters in [false, true] {
          let layout = ScreenLayout(
            viewport: Viewport(columns: columns, rows: rows),
            focus: .bars,
            zoomed: zoomed,
            showsCounters: counters
          )
          var areas = [layout.header, layout.filter, layout.footer] + Array(layout.panes.values)
          if let strip = layout.counters { areas.append(strip) }
          let cells = areas.reduce(0) { $0 + $1.width * $1.height }
          #expect(cells == columns * rows, "\(columns)×\(rows)")
          for area in areas {
            #expect(area.column >= 0 && area.column + area.width <= columns)
            #expect(area.row >= 0 && area.row + area.height <= rows)
          }
        }
      }
    }
  }

  @Test(arguments: [(1, 1), (19, 24), (80, 4), (0, 0)])
  func `a window that is too small is said to be`(size: (Int, Int)) {
    let viewport = Viewport(columns: size.0, rows: size.1)
    let layout = ScreenLayout(viewport: viewport, focus: .list, zoomed: nil, showsCounters: true)
    #expect(layout.isTooSmall)
    #expect(layout.panes.isEmpty)
  }

  @Test(arguments: 5...7)
  func `of few rows the figures give theirs to the panes until they have the keys`(rows: Int) {
    let viewport = Viewport(columns: 40, rows: rows)
    for pane in Pane.allCases where pane != .figures {
      let layout = ScreenLayout(viewport: viewport, focus: pane, zoomed: nil, showsCounters: true)
      #expect(layout.header.height == 0)
      #expect(layout.rows(of: pane) >= rows - 5 + (pane == .list && rows == 7 ? 0 : 1))
    }
    let figures = ScreenLayout(
      viewport: viewport,
      focus: .figures,
      zoomed: nil,
      showsCounters: true
    )
    #expect(figures.header.height == 1)
  }

  @Test func `at 80 by 24 list, bars, detail and timeline are all seen`() {
    let layout = ScreenLayout(
      viewport: Viewport(columns: 80, rows: 24),
      focus: .list,
      zoomed: nil,
      showsCounters: true
    )
    #expect(layout.panes.count == 4)
    #expect(layout.panes[.timeline]?.inside.height == 1)
    #expect(layout.counters == nil)
  }

  @Test func `from 100 by 30 on the map has a place, below that one while it has the keys`() {
    func layout(_ columns: Int, _ rows: Int, focus: Pane, showsMap: Bool = true) -> ScreenLayout {
      ScreenLayout(
        viewport: Viewport(columns: columns, rows: rows),
        focus: focus,
        zoomed: nil,
        showsCounters: true,
        showsMap: showsMap
      )
    }
    #expect(layout(120, 36, focus: .list).panes.count == 5)
    #expect(layout(120, 36, focus: .list, showsMap: false).panes[.map] == nil)
    #expect(layout(120, 36, focus: .map, showsMap: false).panes[.detail] == nil)
    #expect(layout(99, 36, focus: .list).panes[.map] == nil)
    let small = layout(80, 24, focus: .map)
    #expect(small.panes[.map] == layout(80, 24, focus: .list).panes[.detail])
    #expect(small.panes.count == 4)
  }

  @Test func `below 60 by 16 the pane with the keys has the screen`() {
    let layout = ScreenLayout(
      viewport: Viewport(columns: 59, rows: 30),
      focus: .timeline,
      zoomed: nil,
      showsCounters: false
    )
    #expect(Array(layout.panes.keys) == [.timeline])
  }
}
