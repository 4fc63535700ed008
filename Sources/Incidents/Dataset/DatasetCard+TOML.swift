extension DatasetCard {
  /// Reads a card.
  init(toml: String, file: String) throws(CardError) { throw CardError() }
}
