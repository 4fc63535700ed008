/// Finds incidents that look like the same event.
enum DuplicateFinder {
  /// The group of each row that looks like another one.
  static func groups(of dataset: Dataset) -> [Int: Int] { [:] }
}
