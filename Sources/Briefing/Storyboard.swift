public import Dashboard
public import Incidents

/// A briefing as its author wrote it: what it is about, how it looks, and its scenes.
public struct Storyboard: Hashable, Sendable {
  /// The name of the briefing.
  public var title: String
  /// The files of incidents, as written; none for the bundled dataset.
  public var data: [String] = []
  /// What `size = "1080p"` stands for: a screen that fills a picture of 1920 by 1080 and can be read.
  public static let videoSize = Viewport(columns: 148, rows: 36)

  /// The size that it is made for.
  public var size = Viewport(columns: 120, rows: 36)
  /// The theme, `nil` for the user's.
  public var theme: String?
  /// A classification line for the top and the bottom of the screen.
  public var banner: String?
  /// The day to take for today.
  public var today: CivilDate?
  /// What must not be seen, anywhere.
  public var mask = Mask()
  /// The scenes in order, at least one.
  public var scenes: [Scene] = []

  /// An empty board.
  public init(title: String) {
    self.title = title
  }
}
