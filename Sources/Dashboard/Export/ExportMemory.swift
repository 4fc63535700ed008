public import Incidents

/// What the dashboard knows of the files that what matches is written to.
public struct ExportMemory: Hashable, Sendable {
  /// The format that was used last.
  public internal(set) var format = IncidentExport.Format.csv
  /// The file that is being written, if any.
  public internal(set) var running: Running?
  /// The number of the newest export.
  var number = 0

  /// A file that is being written.
  public struct Running: Hashable, Sendable {
    /// The window that asked for it, or `nil` where it was asked for by its name alone.
    var window: ExportWindow?
    /// The file's name, as typed.
    public var name: String
    /// How many incidents it will hold.
    public var total: Int
    /// How many of them are out.
    public var written = 0
    /// Whether the user was told that it would be lost by quitting.
    var isWarned = false
  }
}
