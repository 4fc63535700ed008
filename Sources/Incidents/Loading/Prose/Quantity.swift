/// A number as a text words it: exact, bounded, vague or an article.
struct Quantity: Sendable {
  /// The low, best and high figure.
  var bounds: Count.Bounds
  /// The first token behind it.
  var end: Int
  /// Whether it is only "a", "an" or "the", which counts just before one person.
  var isArticle = false
  /// Whether it points back to people named before: "the 14", "all three".
  var isDefinite = false
  /// Whether it adds to people named before: "another", "a further".
  var isAdditional = false
  /// Whether a four-figure numeral could be a year.
  var mayBeYear = false

  /// An exact number that ends before a token.
  init(_ value: Int, end: Int) {
    bounds = Count.Bounds(low: value, best: value, high: value)
    self.end = end
  }
}
