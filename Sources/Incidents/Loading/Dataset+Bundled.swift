extension Dataset {
  /// The name under which the bundled incidents appear in reports.
  public static let bundledName = "attacks-2014-2016.csv"

  /// The incidents that come with the program.
  ///
  /// - Throws: `LoadError` only if the program was built without them.
  public static func bundled() throws(LoadError) -> Dataset {
    let card = CardFile.parse(
      String(decoding: PackageResources.attacks_2014_2016_toml, as: UTF8.self),
      file: "attacks-2014-2016.toml"
    )
    let source = Source(name: bundledName, bytes: PackageResources.attacks_2014_2016_csv)
    return try DatasetLoader().load([source], cards: [card])
  }
}
