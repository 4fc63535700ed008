extension Storyboard {
  /// The name under which problems of the bundled board are told.
  public static let bundledName = "attacks-2014-2016.toml"

  /// The text of the board that comes with the program; it is about the bundled incidents.
  public static var bundledText: String {
    String(decoding: PackageResources.attacks_2014_2016_toml, as: UTF8.self)
  }
}
