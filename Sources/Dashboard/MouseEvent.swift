/// What the mouse did, and where.
public struct MouseEvent: Hashable, Sendable {
  /// What it did.
  public enum Kind: Hashable, Sendable {
    /// The left button went down.
    case pressed
    /// The mouse moved with the left button down.
    case dragged
    /// The left button came up.
    case released
    /// The wheel turned up.
    case wheelUp
    /// The wheel turned down.
    case wheelDown

    /// Whether the wheel turned.
    var isWheel: Bool { self == .wheelUp || self == .wheelDown }
  }

  /// What it did.
  public var kind: Kind
  /// The column, counted from 0.
  public var column: Int
  /// The row, counted from 0.
  public var row: Int

  /// Puts an event together.
  public init(kind: Kind, column: Int, row: Int) {
    self.kind = kind
    self.column = column
    self.row = row
  }
}
