import Incidents

/// The incidents on a map: coasts, marks that grow with the figure, shaded countries.
public struct MapPane: Hashable, Sendable {
  /// What stands in a cell for its incidents.
  public enum Mark: Hashable, Sendable {
    /// So many steps of the scale, counted from 0: something matches.
    case level(Int)
    /// Something is there, but nothing of it matches.
    case ghost
    /// Something matches, and the measure comes to nothing.
    case none
    /// Something matches, and nobody knows what the measure comes to.
    case unknown
  }

  /// One cell of the map.
  public struct Cell: Hashable, Sendable {
    /// Dots of lines and shades, a bit each as in the Unicode block of braille patterns.
    public var dots: UInt8 = 0
    /// What the dots mean.
    public var role = Role.border
    /// What stands in place of the dots.
    public var mark: Mark?
    /// Whether the query's box, or the one that is being drawn, holds it.
    public var isBoxed = false
  }

  /// A name with a figure beside a mark.
  public struct Label: Hashable, Sendable {
    /// Where it begins.
    public var place: MapCellIndex
    /// What it says.
    public var text: String
    /// Whether something matches there.
    public var isMatched: Bool
  }

  /// A line for the legend: a mark and the figures it stands for.
  public struct LegendEntry: Hashable, Sendable {
    /// The mark.
    public var mark: Mark
    /// The figures.
    public var text: String
  }

  /// The cells that the legend takes.
  var legendWidth: Int { legend.reduce(0) { $0 + $1.text.count + 4 } }

  /// A bar as long as a distance.
  public struct Ruler: Hashable, Sendable {
    /// Its length in cells.
    public var cells: Int
    /// The distance.
    public var text: String
  }

  /// The name in the frame.
  public var title: StyledLine
  /// What is under the crosshair, or what is not on the map.
  public var trailing: StyledLine
  /// Columns of cells.
  public var columns: Int
  /// Rows of cells.
  public var rows: Int
  /// The map's first cell, counted from the corner of the pane's inside.
  public var origin: MapCellIndex
  /// The cells row by row.
  public var cells: [Cell]
  /// Names beside marks, none over another.
  public var labels: [Label]
  /// What the marks mean.
  public var legend: [LegendEntry]
  /// What the map does not show where it happened, for the lower edge of the frame.
  public var notes: StyledLine = []
  /// How far a stretch of the map is, or `nil` on a map of the world.
  public var ruler: Ruler?
  /// The cell under the crosshair.
  public var crosshair: MapCellIndex?
  /// What to say where there is no map.
  public var emptyText: String?

  /// Where a grid that does not fill its pane begins: in the middle.
  static func origin(of grid: MapGrid, width: Int, height: Int) -> MapCellIndex {
    MapCellIndex(
      column: max(0, (width - grid.columns) / 2),
      row: max(0, (height - grid.rows) / 2)
    )
  }
}
