/// The value of a field that the cursor stands behind: as long as the data has nothing of that very
/// name it may be on its way to another.
///
///     country:ni      Nicaragua where the data has it, else whatever contains "ni" for the time being
public struct UnfinishedValue {
  /// Where it ends: a UTF-8 offset into the line.
  let end: Int
  private let dataset: Dataset

  /// Takes the cursor's place and what is being searched.
  public init(end: Int, in dataset: Dataset) {
    self.end = end
    self.dataset = dataset
  }

  /// Whether the data has incidents of the country.
  ///
  /// - Complexity: O(*n*) in the spellings of countries.
  func isKnown(country code: String) -> Bool { dataset.countries.contains { $0?.code == code } }
}

extension UnfinishedValue: Sendable {}
