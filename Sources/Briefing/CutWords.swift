public import Dashboard

/// Words of a board that do not fit a screen of its size.
public struct CutWords: Hashable, Sendable, CustomStringConvertible {
  /// What can be cut.
  public enum Part: String, Hashable, Sendable {
    /// The classification line.
    case banner
    /// The name of a scene.
    case title
    /// What is said about a scene.
    case caption
    /// A text of the author over the whole screen.
    case card
    /// What there is to know about the data, over the whole screen.
    case method
  }

  /// Which words.
  public var part: Part
  /// The scene, counted from 0; `nil` for what stands on all.
  public var scene: Int?
  /// The rows that they take, or the columns of what has one row.
  public var needed: Int
  /// The rows or columns that there are.
  public var room: Int
  /// The screen.
  public var size: Viewport

  /// Puts together what is cut.
  public init(_ part: Part, scene: Int?, needed: Int, room: Int, size: Viewport) {
    self.part = part
    self.scene = scene
    self.needed = needed
    self.room = room
    self.size = size
  }

  /// Whether a recording may be made all the same: what an author wrote to be read at leisure, and
  /// what a screen is classified as, must not be cut; a caption ends in an ellipsis.
  public var isTolerable: Bool { part != .banner && part != .card }

  /// What does not fit, and by how much.
  public var description: String {
    let unit = part == .banner || part == .title ? "columns" : "rows"
    let name = part == .method ? "text about the data" : part.rawValue
    return "the \(name) takes \(needed) \(unit), and at \(size.columns)x\(size.rows) there are "
      + "\(room)"
  }
}

extension StoryboardProblem {
  /// Whether the board can be shown in spite of it.
  public var isWarning: Bool {
    if case .cut(let words) = reason { words.isTolerable } else { false }
  }
}
