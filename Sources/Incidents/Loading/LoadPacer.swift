/// Decides when a load tells how far it is, by what was read and not by a clock.
///
/// Four megabytes take some ten milliseconds or more, so that a second sees no more than a few
/// dozen reports. A partial dataset is worth its copy when there is twice as much as last time.
struct LoadPacer {
  private static let stride = 4 << 20

  private var nextByte = Self.stride
  private var nextIncident = 200

  /// Whether to report now, and whether the dataset has grown enough to be shown.
  mutating func isDue(bytesRead: Int, incidents: Int) -> (report: Bool, milestone: Bool) {
    if incidents >= nextIncident {
      nextIncident = incidents * 2
      nextByte = max(nextByte, bytesRead + Self.stride)
      return (true, true)
    }
    guard bytesRead >= nextByte else { return (false, false) }
    nextByte = bytesRead + Self.stride
    return (true, false)
  }

  /// Starts counting bytes anew for the next file.
  mutating func beginFile() { nextByte = Self.stride }
}
