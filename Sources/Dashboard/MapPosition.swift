public import Incidents

/// Where the map stands and what is being drawn on it.
public struct MapPosition: Hashable, Sendable {
  /// Whether it has a place on a screen that has room for it.
  public var isShown = true
  /// What part of the world it shows.
  public var window = MapWindow.matches
  /// The point under the crosshair, or `nil` before it was moved: the busiest cell then.
  public var crosshair: MapPoint?
  /// Where the box that is being drawn began, or `nil` when none is.
  public var corner: MapPoint?
  /// Where the mouse went down, for a box that may be dragged from there.
  var pressed: MapPoint?

  /// A map of what matches.
  public init() {}
}
