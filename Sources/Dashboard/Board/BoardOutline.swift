/// What the window of scenes shows of a storyboard, as its file stands.
public struct BoardOutline: Hashable, Sendable {
  /// The file.
  public var name: String
  /// The scenes in order; none where there is no file yet.
  public var scenes: [SceneOutline]
  /// The scene that was added or changed last, counted from 0.
  public var changed: Int?

  /// Describes a board.
  public init(name: String, scenes: [SceneOutline] = [], changed: Int? = nil) {
    self.name = name
    self.scenes = scenes
    self.changed = changed
  }
}
