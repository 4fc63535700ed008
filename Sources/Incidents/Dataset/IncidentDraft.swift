/// A row on its way into a `DatasetBuilder`: text as bytes, facts as values.
///
/// Readers keep one draft and `clear()` it between records, so that a record costs no allocation.
public struct IncidentDraft: Sendable {
  /// The record's own identifier; empty when it has none.
  public var id: [UInt8] = []
  /// When, if the record says.
  public var date: PartialDate?
  /// The country as written.
  public var country: [UInt8] = []
  /// First-level unit; left empty for a country label such as "Pennsylvania", the builder fills it.
  public var admin: [UInt8] = []
  /// Town or spot.
  public var place: [UInt8] = []
  /// The point, if the record gives one.
  public var coordinate: Coordinate?
  /// Victims killed.
  public var killed = Count.unknown
  /// Victims injured.
  public var injured = Count.unknown
  /// What sort of incident.
  public var kind: [UInt8] = []
  /// Who or what was struck.
  public var target: [UInt8] = []
  /// Who did it.
  public var actor: [UInt8] = []
  /// On whose word.
  public var claim = Claim.unknown
  /// The account in words.
  public var summary: [UInt8] = []
  /// Links and citations, parted by `TextArena.listSeparator`.
  public var sources: [UInt8] = []
  /// Free labels, parted by `TextArena.listSeparator`.
  public var tags: [UInt8] = []
  /// The other columns' cells, in the order of the builder's extra columns.
  public var extra: [[UInt8]] = []
  /// The words that facts were taken from.
  public var evidence: [Evidence] = []
  /// The index of the file among the builder's files.
  public var file = 0
  /// The line where the record begins, counted from 1.
  public var line = 0
  /// The fields that stand in the text which goes with the draft.
  var ranges = DraftRanges()

  /// An empty draft.
  public init() {}

  /// Forgets the record but keeps the buffers.
  public mutating func clear() {
    if !id.isEmpty { id.removeAll(keepingCapacity: true) }
    date = nil
    if !country.isEmpty { country.removeAll(keepingCapacity: true) }
    if !admin.isEmpty { admin.removeAll(keepingCapacity: true) }
    if !place.isEmpty { place.removeAll(keepingCapacity: true) }
    coordinate = nil
    killed = .unknown
    injured = .unknown
    if !kind.isEmpty { kind.removeAll(keepingCapacity: true) }
    if !target.isEmpty { target.removeAll(keepingCapacity: true) }
    if !actor.isEmpty { actor.removeAll(keepingCapacity: true) }
    claim = .unknown
    if !summary.isEmpty { summary.removeAll(keepingCapacity: true) }
    if !sources.isEmpty { sources.removeAll(keepingCapacity: true) }
    if !tags.isEmpty { tags.removeAll(keepingCapacity: true) }
    for index in extra.indices where !extra[index].isEmpty {
      extra[index].removeAll(keepingCapacity: true)
    }
    if !evidence.isEmpty { evidence.removeAll(keepingCapacity: true) }
    line = 0
    ranges.clear()
  }
}
