/// Something done with the mouse, at a cell counted from the top left corner.
public struct MouseEvent: Hashable, Sendable {
  /// A button, counted as terminals do.
  public enum Button: Int, Hashable, Sendable {
    /// The main one.
    case left = 1
    /// The wheel itself.
    case middle
    /// The other one.
    case right
  }

  /// What was done.
  public enum Action: Hashable, Sendable {
    /// A button went down.
    case pressed(Button)
    /// A button came up.
    case released(Button)
    /// The pointer moved with a button held.
    case dragged
    /// The wheel turned away from the user.
    case wheelUp
    /// The wheel turned towards the user.
    case wheelDown
  }

  /// Keys that were held.
  public struct Modifiers: OptionSet, Hashable, Sendable {
    /// The set as bits.
    public let rawValue: UInt8

    /// Takes the bits as they stand.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Shift, where the terminal does not keep it for its own selection.
    public static let shift = Modifiers(rawValue: 1)
    /// Alt, also called Meta.
    public static let alt = Modifiers(rawValue: 2)
    /// Control.
    public static let control = Modifiers(rawValue: 4)
  }

  /// What was done.
  public var action: Action
  /// The column, from 0.
  public var column: Int
  /// The row, from 0.
  public var row: Int
  /// Keys that were held.
  public var modifiers: Modifiers

  /// Puts an event together.
  public init(_ action: Action, column: Int, row: Int, modifiers: Modifiers = []) {
    self.action = action
    self.column = column
    self.row = row
    self.modifiers = modifiers
  }
}
