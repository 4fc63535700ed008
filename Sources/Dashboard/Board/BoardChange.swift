/// What is to happen to the storyboard that scenes are kept in; scenes are counted from 0.
public enum BoardChange: Hashable, Sendable {
  /// Nothing: tell how it stands.
  case read
  /// A scene behind another one, at the front for -1; `screen` is the size of a new board.
  case insert(SceneOutline, behind: Int, screen: Viewport)
  /// Another name for a scene.
  case title(String, ofScene: Int)
  /// Other words about a scene.
  case caption(String, ofScene: Int)
  /// The pane that a scene lights, or none.
  case spotlight(Pane?, ofScene: Int)
  /// A scene to another place.
  case move(scene: Int, to: Int)
  /// A scene out of the board.
  case remove(scene: Int)
  /// The last of these changes taken back.
  case undo
}
