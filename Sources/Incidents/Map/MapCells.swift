/// The incidents of an answer on a map: what matches in each cell, with the whole behind it.
///
/// Terms about boxes are left out of what matches, as dates are for the timeline, so that the map
/// around a chosen box can still be read.
public struct MapCells: Hashable, Sendable {
  /// A cell that holds incidents with coordinates.
  public struct Cell: Hashable, Sendable {
    /// Its column.
    public var column: Int
    /// Its row.
    public var row: Int
    /// What matches.
    public var matched: Tally
    /// What the dataset holds.
    public var whole: Tally
    /// Whether the query's boxes let the cell in, wholly or in part.
    public var isChosen: Bool
  }

  /// A country with incidents.
  public struct Share: Hashable, Sendable {
    /// The country.
    public var country: Country
    /// What matches in it, with coordinates and without.
    public var matched: Tally
    /// What the dataset holds of it.
    public var whole: Tally
    /// What matches and has no coordinates: it is shown by country only.
    public var matchedByCountry: Tally
    /// What the dataset holds without coordinates.
    public var wholeByCountry: Tally
    /// The card's remark on the country.
    public var annotation: String?
  }

  /// The cells of the map.
  public var grid: MapGrid
  /// What the map lies on.
  public var ground: MapGround
  /// The cells that hold incidents, row by row.
  public var cells: [Cell]
  /// The countries that have incidents, in the order of the file.
  public var countries: [Share]
  /// Whether the query's boxes let incidents without coordinates in.
  public var choosesByCountry: Bool
  /// What has coordinates beyond the map's edges.
  public var beyond: MapRemainder
  /// What has neither coordinates nor a country that is known.
  public var nowhere: MapRemainder

  /// How many incidents are shown by country only.
  public var byCountry: MapRemainder {
    countries.reduce(into: MapRemainder()) {
      $0.matched += $1.matchedByCountry.incidents
      $0.whole += $1.wholeByCountry.incidents
    }
  }

  /// The cell at a place, or `nil` when it holds no incidents.
  ///
  /// - Complexity: O(log *n*) in the cells.
  public func cell(column: Int, row: Int) -> Cell? {
    var range = cells.startIndex..<cells.endIndex
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      let cell = cells[middle]
      if (cell.row, cell.column) == (row, column) { return cell }
      range =
        (cell.row, cell.column) < (row, column)
        ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }
}
