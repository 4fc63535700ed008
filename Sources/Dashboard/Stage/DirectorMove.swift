/// What a director wants done.
public struct DirectorMove: Equatable, Sendable {
  /// When a director wants to be asked again.
  public enum Wake: Equatable, Sendable {
    /// Not before a key.
    case never
    /// When it wanted before.
    case asBefore
    /// After so many milliseconds.
    case after(Int)
  }

  /// What to tell the dashboard.
  public var actions: [DashboardAction]
  /// When to be asked again.
  public var wake: Wake
  /// Whether the program ends.
  public var quits: Bool

  /// Puts a move together; nothing unless told otherwise.
  public init(actions: [DashboardAction] = [], wake: Wake = .never, quits: Bool = false) {
    self.actions = actions
    self.wake = wake
    self.quits = quits
  }
}
