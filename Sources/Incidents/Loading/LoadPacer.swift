/// Decides when a load tells how far it is, by what was read and not by a clock.
///
/// Four megabytes take some ten milliseconds or more, so that a second sees no more than a few
/// dozen reports. A partial dataset is worth its copy when there is eight times as much as last time,
/// and as long as its memory is small beside the whole's: all copies together then cost less than a
/// seventh of the load.
struct LoadPacer {
  private static let stride = 4 << 20
  private static let growth = 8

  private var nextByte = Self.stride
  /// At first about a screenful.
  private var nextIncident = 100

  /// What is due.
  enum Due {
    /// A report of how far the load is.
    case report
    /// A report, and a partial dataset with it.
    case milestone
    /// The last report of a load that was cancelled, with all that came.
    case end
  }

  /// Tells what is due now.
  ///
  /// - Parameters:
  ///   - position: The bytes of the file that were read.
  ///   - total: The bytes of the file, `nil` where that is not known.
  ///   - incidents: The incidents so far, of all files.
  /// - Returns: Usually `nil`.
  @inline(__always)
  mutating func due(at position: Int, of total: Int?, incidents: Int) -> Due? {
    if incidents >= nextIncident, position <= max(16 << 20, (total ?? 1 << 30) / 8) {
      nextIncident = incidents * Self.growth
      nextByte = max(nextByte, position + Self.stride)
      return .milestone
    }
    guard position >= nextByte else { return nil }
    nextByte = position + Self.stride
    return .report
  }

  /// Starts counting bytes anew for the next file.
  mutating func beginFile() { nextByte = Self.stride }
}
