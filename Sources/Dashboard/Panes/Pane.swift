/// A part of the screen that can have the keys.
public enum Pane: Int, Hashable, Sendable, CaseIterable {
  /// The figures at the top, which have no frame.
  case figures = 0
  /// The incidents.
  case list
  /// The bars of a dimension.
  case bars
  /// The incidents over time.
  case timeline
  /// One incident in full.
  case detail
  /// The incidents on a map.
  case map

  /// Its name in its frame.
  public var title: String {
    switch self {
    case .figures: "Figures"
    case .list: "Incidents"
    case .bars: "Countries"
    case .timeline: "Timeline"
    case .detail: "Detail"
    case .map: "Map"
    }
  }
}
