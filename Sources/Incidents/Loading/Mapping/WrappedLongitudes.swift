/// Tells columns whose longitudes go on eastwards behind the date line: 190° for 170° West.
///
/// Sea charts and climate data count from 0 to 360, and shapes that straddle the date line have
/// their centres beyond 180.
enum WrappedLongitudes {
  /// Whether a sample has such longitudes and nothing that no way of counting explains.
  static func occur(in longitudes: [Double]) -> Bool {
    longitudes.contains { $0 > 180 } && longitudes.allSatisfy { -180...360 ~= $0 }
  }

  /// The longitude between -180 and 180 that is meant.
  static func unwrapped(_ longitude: Double) -> Double {
    180...360 ~= longitude ? longitude - 360 : longitude
  }
}
