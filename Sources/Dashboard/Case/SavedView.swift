/// A view with a name.
public struct SavedView: Hashable, Sendable {
  /// The name, unique among those of the dataset and among those of any.
  public var name: String
  /// The view as `ViewLine` writes it.
  public var line: String
  /// Whether it is offered with any dataset, not only with the one it was made for.
  public var isForAnyDataset: Bool

  /// Names a view.
  public init(name: String, line: String, isForAnyDataset: Bool = false) {
    self.name = name
    self.line = line
    self.isForAnyDataset = isForAnyDataset
  }

  /// Whether both would take the same place in the case file.
  func hasPlace(of other: SavedView) -> Bool {
    name == other.name && isForAnyDataset == other.isForAnyDataset
  }
}
