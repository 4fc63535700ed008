/// Where every part of the screen is, for a size and a focus.
///
///     100×30 and more                  80×24: no map            below 60×16
///     header                                                    header
///     counters (from 30 rows on)
///     filter                                                    filter
///     ╭ list ───────╮╭ bars ───╮                                ╭ the pane that ╮
///     │             │╰─────────╯                                │ has the keys  │
///     │             │╭ detail ─╮                                │               │
///     ╰─────────────╯╰─────────╯                                ╰───────────────╯
///     ╭ timeline ───╮╭ map ────╮
///     hints                                                     hints
public struct ScreenLayout: Hashable, Sendable {
  /// The strip with the name and the figures.
  public private(set) var header = ScreenArea(column: 0, row: 0, width: 0, height: 0)
  /// The strip with the counters, or `nil` when there is no room or no counter.
  public private(set) var counters: ScreenArea?
  /// The line of the filter.
  public private(set) var filter = ScreenArea(column: 0, row: 0, width: 0, height: 0)
  /// The strip with the key hints.
  public private(set) var footer = ScreenArea(column: 0, row: 0, width: 0, height: 0)
  /// The panes that are shown, frames included.
  public private(set) var panes: [Pane: ScreenArea] = [:]
  /// Whether the window is too small for anything but a word.
  public let isTooSmall: Bool

  /// Below this size nothing can be shown.
  public static let smallest = Viewport(columns: 20, rows: 5)
  /// Below this size one pane is shown at a time.
  public static let smallestWhole = Viewport(columns: 60, rows: 16)

  /// Lays a screen out.
  ///
  /// Where there is no room for a map beside the rest it takes the detail's place while it has the
  /// keys.
  public init(
    viewport: Viewport,
    focus: Pane,
    zoomed: Pane?,
    showsCounters: Bool,
    showsMap: Bool = true
  ) {
    let width = viewport.columns
    let height = viewport.rows
    isTooSmall = width < Self.smallest.columns || height < Self.smallest.rows
    if isTooSmall { return }
    header = ScreenArea(column: 0, row: 0, width: width, height: 1)
    footer = ScreenArea(column: 0, row: height - 1, width: width, height: 1)
    var row = 1
    if showsCounters, height >= 30 {
      counters = ScreenArea(column: 0, row: row, width: width, height: 1)
      row += 1
    }
    filter = ScreenArea(column: 0, row: row, width: width, height: 1)
    row += 1
    let body = ScreenArea(column: 0, row: row, width: width, height: height - 1 - row)
    let showsOne = width < Self.smallestWhole.columns || height < Self.smallestWhole.rows
    if let pane = zoomed ?? (showsOne ? (focus == .figures ? .list : focus) : nil) {
      panes = [pane: body]
    } else {
      divide(body, showsMap: showsMap)
      if focus == .map, panes[.map] == nil {
        panes[.map] = panes.removeValue(forKey: .detail)
      }
    }
  }

  /// Whether a pane is on the screen.
  public func shows(_ pane: Pane) -> Bool { panes[pane] != nil }

  /// How many rows a pane has for its content.
  public func rows(of pane: Pane) -> Int {
    let inside = panes[pane]?.inside.height ?? 1
    return max(1, pane == .list ? inside - 1 : inside)
  }

  /// The same arrangement some rows further down.
  func moved(down rows: Int) -> Self {
    guard rows > 0 else { return self }
    var layout = self
    layout.header.row += rows
    layout.counters?.row += rows
    layout.filter.row += rows
    layout.footer.row += rows
    layout.panes = panes.mapValues { area in
      var area = area
      area.row += rows
      return area
    }
    return layout
  }

  private mutating func divide(_ body: ScreenArea, showsMap: Bool) {
    let hasMap = showsMap && body.width >= 100 && body.height >= 26
    let left = body.width * (body.width < 100 ? 60 : 56) / 100
    let timelineHeight =
      hasMap
      ? body.height * 31 / 100
      : body.height >= 40 ? 8 : body.height >= 30 ? 6 : body.height >= 24 ? 4 : 3
    let upper = body.height - timelineHeight
    if hasMap {
      panes[.map] = ScreenArea(
        column: left,
        row: body.row + upper,
        width: body.width - left,
        height: timelineHeight
      )
    }
    panes[.timeline] = ScreenArea(
      column: 0,
      row: body.row + upper,
      width: hasMap ? left : body.width,
      height: timelineHeight
    )
    if body.width < 76 {
      stack(ScreenArea(column: 0, row: body.row, width: body.width, height: upper))
      return
    }
    let barsHeight = max(5, upper * (upper >= 30 ? 45 : 48) / 100)
    panes[.list] = ScreenArea(column: 0, row: body.row, width: left, height: upper)
    panes[.bars] = ScreenArea(
      column: left,
      row: body.row,
      width: body.width - left,
      height: barsHeight
    )
    panes[.detail] = ScreenArea(
      column: left,
      row: body.row + barsHeight,
      width: body.width - left,
      height: upper - barsHeight
    )
  }

  /// Narrow screens: the list above, bars and detail side by side below it.
  private mutating func stack(_ area: ScreenArea) {
    let listHeight = max(5, area.height * 55 / 100)
    let lower = area.height - listHeight
    let left = area.width / 2
    panes[.list] = ScreenArea(column: 0, row: area.row, width: area.width, height: listHeight)
    panes[.bars] = ScreenArea(
      column: 0,
      row: area.row + listHeight,
      width: left,
      height: lower
    )
    panes[.detail] = ScreenArea(
      column: left,
      row: area.row + listHeight,
      width: area.width - left,
      height: lower
    )
  }
}
