/// An arrangement of the panes under a name.
public enum LayoutPreset: String, Hashable, Sendable, CaseIterable {
  /// Everything at once.
  case overview
  /// The list with the incident in full.
  case list
  /// A large map with the list and the incident beside it.
  case map
  /// The timeline over the whole width.
  case timeline
  /// Bars, map and timeline, without the list.
  case charts

  /// What the status line and the palette call it.
  public var title: String {
    switch self {
    case .overview: "overview"
    case .list: "list and detail"
    case .map: "map first"
    case .timeline: "timeline wide"
    case .charts: "charts"
    }
  }

  /// The panes it is about, the most important first: where there is no room the last ones go.
  var panes: [Pane] {
    switch self {
    case .overview: [.list, .bars, .detail, .timeline, .map]
    case .list: [.list, .detail]
    case .map: [.map, .list, .detail, .timeline, .bars]
    case .timeline: [.timeline, .list, .bars, .detail]
    case .charts: [.bars, .timeline, .map]
    }
  }

  /// The panes that give their place, the first of them that is shown, to one that has none but is
  /// to have the keys.
  var seats: [Pane] {
    switch self {
    case .overview, .list: [.detail, .bars, .timeline]
    case .map: [.detail, .list, .timeline]
    case .timeline: [.detail, .bars, .list]
    case .charts: [.map, .timeline, .bars]
    }
  }
}
