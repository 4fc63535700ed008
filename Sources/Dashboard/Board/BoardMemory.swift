/// What the dashboard knows of the storyboard that it can keep scenes in.
public struct BoardMemory: Hashable, Sendable {
  /// Whether there is somebody to keep them.
  public var isAtHand: Bool
  /// The board as it was last read, `nil` before.
  public internal(set) var outline: BoardOutline?
  /// The scene that was last selected, so that the next one is kept behind it.
  var row: Int?
  /// Whether the first capture waits for the board to be read.
  var isOpening = false

  /// Begins without having read anything.
  public init(isAtHand: Bool = false) {
    self.isAtHand = isAtHand
  }
}
