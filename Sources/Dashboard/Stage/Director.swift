/// Somebody who tells the dashboard what to show, as a briefing does: before keys reach it, and as
/// time passes.
public protocol Director: Sendable {
  /// What happens once the data is there.
  mutating func begin(_ state: DashboardState) -> DirectorMove
  /// What a key means, or `nil` when it is the dashboard's.
  mutating func take(_ key: Key, _ state: DashboardState) -> DirectorMove?
  /// What happens when the time that was asked for has passed.
  mutating func timePassed(_ state: DashboardState) -> DirectorMove
}
