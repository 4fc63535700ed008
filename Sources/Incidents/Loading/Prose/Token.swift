/// A word, number or sign of a text, with its place.
struct Token: Sendable {
  /// Lower case, without diacritics and possessive ending: `al-shabaab`, `1,200`, `,`.
  var folded: String
  /// Where it stands: UTF-8 offsets.
  var range: Range<Int>
  /// Whether it begins with a capital letter.
  var isCapitalised: Bool
  /// Whether it has at least two letters and no small one, as in `ISIS`.
  var isAllCapitals: Bool
  /// Whether it is a sign and no word.
  var isSign: Bool
  /// Whether a possessive ending was cut off.
  var isPossessive: Bool
  /// The sentence it stands in, counted from 0.
  var sentence: Int

  /// Whether it begins with a digit.
  var isNumeral: Bool { folded.utf8.first.map { (0x30...0x39).contains($0) } ?? false }
}
