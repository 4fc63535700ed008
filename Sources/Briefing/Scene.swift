public import Dashboard
public import Incidents

/// One step of a briefing.
public struct Scene: Hashable, Sendable {
  /// Its name, which becomes a chapter of recordings.
  public var title: String
  /// What is said about it; `{matched}` and the like are figures that follow the data.
  public var caption = ""
  /// What the presenter alone sees.
  public var notes = ""
  /// The view, as one line of text; without one the view of the scene before stays.
  public var view: String?
  /// Another stretch of time to compare with, beside the view or the one that stays.
  public var compare: ClosedRange<CivilDate>?
  /// Keys to type in sight of everybody, once the view stands.
  public var keys: String?
  /// How long it is held when it plays by itself, in milliseconds, once everything is typed.
  public var hold = 4_000
  /// The pane to look at.
  public var spotlight: Pane?
  /// A text over the whole screen instead of the panes.
  public var card: StageCard?
  /// Lets the timeline play, a stretch of this length after the other.
  public var timelapse: Timeline.Unit?

  /// A scene that only has a name.
  public init(title: String) {
    self.title = title
  }
}
