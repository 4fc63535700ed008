extension PaneTree {
  /// The panes of a preset as they lie in an area of its size and shape.
  init(_ preset: LayoutPreset, in area: ScreenArea) {
    self =
      switch (preset, BodyShape(area)) {
      case (.overview, .column): Self.overviewColumn
      case (.overview, .narrow): Self.overviewNarrow(area)
      case (.overview, .low): Self.overviewLow(area)
      case (.overview, .usual): Self.overview(area)
      case (.list, let shape): Self.listAndDetail(area, shape)
      case (.map, let shape): Self.mapFirst(area, shape)
      case (.timeline, let shape): Self.timelineWide(area, shape)
      case (.charts, let shape): Self.charts(area, shape)
      }
  }

  private static func overview(_ area: ScreenArea) -> PaneTree {
    let hasMap = area.width >= 100 && area.height >= 26
    let left = SplitShare.percent(area.width < 100 ? 63 : 56)
    let timeline: SplitShare = hasMap ? .allBut(percent: 31) : .allButCells(timelineRows(area))
    let upperRows = timeline.cells(of: area.height)
    return .rows(
      timeline,
      .columns(
        left,
        .pane(.list),
        .rows(.percent(upperRows >= 30 ? 45 : 48), .pane(.bars), .pane(.detail), movable: false)
      ),
      hasMap ? .columns(left, .pane(.timeline), .pane(.map)) : .pane(.timeline)
    )
  }

  /// The rows of a timeline over the whole width.
  private static func timelineRows(_ area: ScreenArea) -> Int {
    area.height >= 40 ? 8 : area.height >= 30 ? 6 : area.height >= 24 ? 4 : 3
  }

  /// The list above, bars and detail side by side below it.
  private static func overviewNarrow(_ area: ScreenArea) -> PaneTree {
    .rows(
      .allButCells(timelineRows(area)),
      .rows(.percent(55), .pane(.list), .columns(.percent(50), .pane(.bars), .pane(.detail))),
      .pane(.timeline),
      movable: false
    )
  }

  private static var overviewColumn: PaneTree {
    .rows(
      .percent(32),
      .pane(.list),
      .rows(
        .percent(30),
        .pane(.bars),
        .rows(
          .percent(42),
          .pane(.map),
          .rows(.percent(55), .pane(.detail), .pane(.timeline), movable: false),
          movable: false
        ),
        movable: false
      )
    )
  }

  private static func overviewLow(_ area: ScreenArea) -> PaneTree {
    let right = PaneTree.columns(
      .percent(46),
      .pane(.bars),
      .rows(.percent(62), .pane(.detail), .pane(.timeline)),
      movable: false
    )
    guard area.width >= 170 else { return .columns(.percent(42), .pane(.list), right) }
    return .columns(
      .percent(37),
      .pane(.list),
      .columns(
        .percent(32),
        .pane(.bars),
        .columns(
          .percent(48),
          .rows(.percent(62), .pane(.detail), .pane(.timeline)),
          .pane(.map),
          movable: false
        ),
        movable: false
      )
    )
  }

  private static func listAndDetail(_ area: ScreenArea, _ shape: BodyShape) -> PaneTree {
    area.width >= 100
      ? .columns(.percent(62), .pane(.list), .pane(.detail))
      : .rows(.percent(shape == .column ? 70 : 56), .pane(.list), .pane(.detail))
  }

  private static func mapFirst(_ area: ScreenArea, _ shape: BodyShape) -> PaneTree {
    switch shape {
    case .column:
      return .rows(
        .percent(36),
        .pane(.map),
        .rows(.percent(50), .pane(.list), .pane(.detail), movable: false)
      )
    case .narrow:
      return .rows(.percent(58), .pane(.map), .pane(.list))
    case .low:
      return .columns(
        .percent(40),
        .pane(.map),
        .columns(.percent(55), .pane(.list), .pane(.detail), movable: false)
      )
    case .usual:
      guard area.width >= 100 else { return .rows(.percent(60), .pane(.map), .pane(.list)) }
      var side = PaneTree.rows(.percent(56), .pane(.list), .pane(.detail), movable: false)
      if area.height >= 44 {
        side = .rows(
          .percent(38),
          .pane(.list),
          .rows(.percent(48), .pane(.bars), .pane(.detail), movable: false),
          movable: false
        )
      }
      return .rows(
        .allButCells(timelineRows(area)),
        .columns(.percent(60), .pane(.map), side),
        .pane(.timeline)
      )
    }
  }

  private static func timelineWide(_ area: ScreenArea, _ shape: BodyShape) -> PaneTree {
    switch shape {
    case .column:
      return .rows(
        .percent(34),
        .pane(.timeline),
        .rows(.percent(56), .pane(.list), .pane(.bars), movable: false)
      )
    case .narrow:
      return .rows(.percent(42), .pane(.timeline), .pane(.list))
    case .low:
      guard area.width >= 150 else {
        return .columns(.percent(50), .pane(.timeline), .pane(.list))
      }
      return .columns(
        .percent(46),
        .pane(.timeline),
        .columns(.percent(60), .pane(.list), .pane(.bars), movable: false)
      )
    case .usual:
      let lower =
        area.width >= 150
        ? PaneTree.columns(
          .percent(44),
          .pane(.list),
          .columns(.percent(46), .pane(.bars), .pane(.detail), movable: false)
        )
        : .columns(.percent(60), .pane(.list), .pane(.bars))
      return .rows(.percent(42), .pane(.timeline), lower)
    }
  }

  private static func charts(_ area: ScreenArea, _ shape: BodyShape) -> PaneTree {
    switch shape {
    case .column:
      return .rows(
        .percent(36),
        .pane(.bars),
        .rows(.percent(58), .pane(.map), .pane(.timeline), movable: false)
      )
    case .narrow:
      return .rows(.percent(60), .pane(.bars), .pane(.timeline))
    case .low:
      return .columns(
        .percent(28),
        .pane(.bars),
        .columns(.percent(50), .pane(.map), .pane(.timeline), movable: false)
      )
    case .usual:
      return .rows(
        .percent(64),
        .columns(.percent(42), .pane(.bars), .pane(.map)),
        .pane(.timeline)
      )
    }
  }
}
