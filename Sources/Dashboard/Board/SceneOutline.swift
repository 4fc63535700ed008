/// What the window of scenes shows of one scene of a storyboard.
public struct SceneOutline: Hashable, Sendable {
  /// Its name.
  public var title: String
  /// What is said about it, figures in braces.
  public var caption: String
  /// The view that it begins with, `nil` where that of the scene before stays.
  public var view: String?
  /// The pane that is lit.
  public var spotlight: Pane?

  /// Describes a scene.
  public init(title: String, caption: String = "", view: String? = nil, spotlight: Pane? = nil) {
    self.title = title
    self.caption = caption
    self.view = view
    self.spotlight = spotlight
  }
}
