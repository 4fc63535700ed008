import Incidents

/// Data that came while an answer was on its way; the newest store holds all of it.
struct Arrival: Equatable, Sendable {
  /// How rows have moved since the store before, step by step.
  var moves: [RowMove]
  /// The store over what there is now.
  var store: StoreReference
}
