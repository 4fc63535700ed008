/// Who an account says did it, and on whose word.
struct Responsibility: Sendable {
  /// The doer, empty when the text names none.
  var actor = ""
  /// On whose word.
  var claim = Claim.unknown
  /// The words of both.
  var evidence: [Evidence] = []
}
