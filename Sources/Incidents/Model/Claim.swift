/// Who is held responsible, and on whose word.
public enum Claim: String, Hashable, Sendable, CaseIterable {
  /// The record does not say.
  case unknown
  /// The group or person said they did it.
  case claimed
  /// An authority or witness says so.
  case attributed
  /// Somebody believes so, in guarded words.
  case suspected
  /// Done in a group's name without its direction.
  case inspired
  /// The accused denied it.
  case denied
}
