/// What an account in words says of an incident, with the words that say it.
public struct ProseFacts: Hashable, Sendable {
  /// Victims killed; attackers do not count.
  public var killed = Count.unknown
  /// Victims injured.
  public var injured = Count.unknown
  /// On whose word the actor is named.
  public var claim = Claim.unknown
  /// What sort of incident, in the words of the bundled dataset; empty when the text does not say.
  public var kind = ""
  /// Who or what was struck; empty when the text does not say.
  public var target = ""
  /// A named group, else the doer in general words such as "gunmen"; empty when there is none.
  public var actor = ""
  /// The words behind each fact: UTF-8 offsets into the text, in the order of the fields.
  public var evidence: [Evidence] = []

  /// Facts of a text that says nothing.
  public init() {}
}
