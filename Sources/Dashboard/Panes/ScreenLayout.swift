/// Where every part of the screen is, for a size and a focus.
///
/// The overview; the other layouts arrange the panes between filter and hints as they need.
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
  /// The lines between panes that can be moved.
  public private(set) var dividers: [ScreenDivider] = []
  /// Whether the window is too small for anything but a word.
  public let isTooSmall: Bool

  /// Below this size nothing can be shown.
  public static let smallest = Viewport(columns: 20, rows: 5)
  /// Below so many rows the strip at the top is left out.
  static let smallestWithHeader = 8
  /// Below this size one pane is shown at a time.
  public static let smallestWhole = Viewport(columns: 60, rows: 16)

  /// Lays a screen out.
  ///
  /// A pane without a place of its own takes another's while it has the keys.
  public init(
    viewport: Viewport,
    focus: Pane,
    zoomed: Pane?,
    choice: LayoutChoice = LayoutChoice(),
    showsCounters: Bool,
    showsMap: Bool = true
  ) {
    let width = viewport.columns
    let height = viewport.rows
    isTooSmall = width < Self.smallest.columns || height < Self.smallest.rows
    if isTooSmall { return }
    // Of few rows the figures give theirs to the panes, unless they have the keys.
    let showsHeader = height >= Self.smallestWithHeader || focus == .figures
    header = ScreenArea(column: 0, row: 0, width: width, height: showsHeader ? 1 : 0)
    footer = ScreenArea(column: 0, row: height - 1, width: width, height: 1)
    var row = header.height
    if showsCounters, height >= 30 {
      counters = ScreenArea(column: 0, row: row, width: width, height: 1)
      row += 1
    }
    filter = ScreenArea(column: 0, row: row, width: width, height: 1)
    row += 1
    let body = ScreenArea(column: 0, row: row, width: width, height: height - 1 - row)
    // Wide screens with few rows have room for panes side by side.
    let isLow = width >= 120 && body.height >= 8
    let showsOne =
      width < Self.smallestWhole.columns || height < Self.smallestWhole.rows && !isLow
    if let pane = zoomed ?? (showsOne ? (focus == .figures ? .list : focus) : nil) {
      panes = [pane: body]
    } else {
      divide(body, choice, focus: focus, showsMap: showsMap)
    }
  }

  /// Whether a pane is on the screen.
  public func shows(_ pane: Pane) -> Bool { panes[pane] != nil }

  /// How many rows a pane has for its content.
  public func rows(of pane: Pane) -> Int {
    let inside = panes[pane]?.inside.height ?? 1
    return max(1, pane == .list ? inside - ListPane.headingRows(height: inside) : inside)
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
    for index in layout.dividers.indices { layout.dividers[index].area.row += rows }
    return layout
  }

  /// Divides the body among the panes of a layout that it has room for; one that has none takes a
  /// place from another while it has the keys.
  private mutating func divide(
    _ body: ScreenArea,
    _ choice: LayoutChoice,
    focus: Pane,
    showsMap: Bool
  ) {
    let preset = choice.preset
    let whole = PaneTree(preset, in: body)
    let order = preset.panes
    var tree = whole.fitted(to: body, keeping: order)
    if !showsMap, preset == .overview { tree = tree.removing(.map) ?? tree }
    if focus != .figures, !tree.panes.contains(focus) {
      let seat = preset.seats.first(where: tree.panes.contains) ?? order[0]
      tree = tree.replacing(seat, with: focus)
      tree = tree.fitted(to: body, keeping: [focus] + order.filter { $0 != focus })
    }
    tree.solve(in: body, choice, into: &panes, &dividers)
  }
}
