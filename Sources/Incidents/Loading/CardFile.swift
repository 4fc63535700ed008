/// The card beside a file of incidents, if there is one.
struct CardFile {
  /// The card.
  var card: DatasetCard?
  /// Why a card that is there could not be used; it never stops the data.
  var problem: LoadProblem?

  /// Looks for `NAME.toml` beside the source.
  static func read(beside source: Source) -> Self {
    guard let path = source.cardPath, let bytes = try? Source(path: path).read() else {
      return Self()
    }
    return parse(String(decoding: bytes, as: UTF8.self), file: path)
  }

  /// Reads the text of a card.
  static func parse(_ toml: String, file: String) -> Self {
    do {
      return Self(card: try DatasetCard(toml: toml, file: file))
    } catch {
      let message = "the card was left out: \(error)"
      return Self(problem: LoadProblem(line: 1, kind: .unreadLine, message: message))
    }
  }
}
