/// The theme files that the program carries within itself.
public enum BuiltInThemes: Sendable {
  /// The file of the theme that is used when no other is asked for.
  public static var night: [UInt8] { PackageResources.night_toml }
}
