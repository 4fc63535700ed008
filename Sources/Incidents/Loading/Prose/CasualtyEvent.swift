/// One statement of casualties, with what it takes to add it to others or to see it in them.
struct CasualtyEvent: Sendable {
  /// What became of the people.
  var effect: CasualtyVerbs.Effect
  /// How many, attackers left out.
  var bounds: Count.Bounds
  /// Their noun, empty for a bare number or a list.
  var noun: String
  /// Whether the noun says no more than that they are people.
  var isGeneric: Bool
  /// Whether it is a figure for all.
  var isTotal = false
  /// Whether it points back to people already counted.
  var isRestated = false
  /// Whether it says that there are further people.
  var isAdditional = false
  /// Whether another source gives it against the figure before.
  var isDisputed = false
  /// The sentence.
  var sentence: Int
  /// The words: UTF-8 offsets.
  var ranges: [Range<Int>]
}
