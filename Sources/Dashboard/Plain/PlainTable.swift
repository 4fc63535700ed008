/// A table to be read line by line: no frames, no shortened cells.
public struct PlainTable: Hashable, Sendable {
  /// The names of the columns; empty for none.
  public var header: [String]
  /// The cells, row by row.
  public var rows: [[String]]
  /// The columns whose cells end at the same place, as figures do.
  public var figures: Set<Int>

  /// Puts a table together.
  public init(header: [String], rows: [[String]], figures: Set<Int> = []) {
    self.header = header
    self.rows = rows
    self.figures = figures
  }
}
