/// A country or territory of ISO 3166-1, or one that is charted like one (Kosovo).
public struct Country: Hashable, Sendable, Identifiable {
  /// The two letters of ISO 3166-1.
  public var code: String
  /// The three letters of ISO 3166-1.
  public var code3: String
  /// The short English name in common use.
  public var name: String
  /// The region of the world, such as "Western Asia".
  public var region: String
  /// A point inside it to stand for places without coordinates.
  public var centroid: Coordinate

  /// The two-letter code.
  public var id: String { code }

  /// Two countries are the same when their codes are.
  public static func == (left: Self, right: Self) -> Bool { left.code == right.code }

  /// Hashes the code alone.
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
