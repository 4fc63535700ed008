/// One event, put together from the dataset's columns for the few rows that are shown.
public struct Incident: Hashable, Sendable, Identifiable {
  /// The record's own identifier, or `line-N` where it has none.
  public var id: String
  /// The row in its dataset, counted from 0.
  public var row: Int
  /// When, or `nil` when the record gives no date that can be read.
  public var date: PartialDate?
  /// The country as the gazetteer knows it, or `nil` when the label resolves to none.
  public var country: Country?
  /// The country as the record writes it; empty when it names none.
  public var countryLabel: String
  /// First-level unit, empty when unknown.
  public var admin: String
  /// Town or spot, empty when unknown.
  public var place: String
  /// Where, or `nil` when the record gives no coordinates.
  public var coordinate: Coordinate?
  /// Victims killed.
  public var killed: Count
  /// Victims injured.
  public var injured: Count
  /// What sort of incident, empty when unknown.
  public var kind: String
  /// Who or what was struck, empty when unknown.
  public var target: String
  /// Who did it, empty when unknown.
  public var actor: String
  /// On whose word the actor is named.
  public var claim: Claim
  /// The account in words, as the record has it.
  public var summary: String
  /// Links and citations in the record's order.
  public var sources: [String]
  /// Free labels in the record's order.
  public var tags: [String]
  /// Columns without a canonical field, in the file's order, empty ones left out.
  public var extra: [ExtraField]
  /// The words that facts were taken from.
  public var evidence: [Evidence]
  /// Which incidents look like the same event: those with the same number; `nil` when alone.
  public var duplicateGroup: Int?
  /// Where the record stands.
  public var origin: Origin
  /// What became of it since the release before, where one was given; `nil` when it is as it was.
  public var release: ReleaseStatus?
  /// What the user has written down about it; no file holds it.
  public var note = ""

  /// A column that no canonical field takes.
  public struct ExtraField: Hashable, Sendable {
    /// The column's name in the file.
    public var name: String
    /// The cell as written.
    public var value: String

    /// Pairs a column with its cell.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The name to show for the country: the gazetteer's, else the label as written.
  public var countryName: String { country?.name ?? countryLabel }
}
