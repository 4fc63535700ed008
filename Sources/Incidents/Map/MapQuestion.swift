/// What a map asks the store for.
public struct MapQuestion: Hashable, Sendable {
  /// The columns of cells there is room for.
  public var columns: Int
  /// The rows of cells there is room for.
  public var rows: Int
  /// What part of the world.
  public var window: MapWindow

  /// Asks for a map in so many cells.
  public init(columns: Int, rows: Int, window: MapWindow = .matches) {
    self.columns = columns
    self.rows = rows
    self.window = window
  }
}
