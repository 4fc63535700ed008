/// The incidents of one or more files as columns; immutable, so any thread may read it.
///
/// Rows keep the order of the files. Two datasets are equal when they are the same object.
public final class Dataset: Sendable {
  /// The name to show: the card's title, or the file names.
  public let title: String
  /// What the author of the data says about it, if there is a card.
  public let card: DatasetCard?
  /// How the reading went.
  public let report: LoadReport
  /// Texts that came with the incidents.
  public let briefs: [Brief]

  /// When.
  public let dates: DateColumn
  /// Countries as written.
  public let countryLabels: CategoryColumn
  /// What each code of `countryLabels` resolves to.
  public let countries: [Country?]
  /// First-level units.
  public let admins: CategoryColumn
  /// Towns and spots.
  public let places: CategoryColumn
  /// Points.
  public let coordinates: CoordinateColumn
  /// Victims killed.
  public let killed: CountColumn
  /// Victims injured.
  public let injured: CountColumn
  /// Sorts of incident.
  public let kinds: CategoryColumn
  /// Who or what was struck.
  public let targets: CategoryColumn
  /// Who did it.
  public let actors: CategoryColumn
  /// On whose word, a raw claim a row.
  public let claims: [Claim]
  /// Running text: id, summary, sources, tags, then the extra columns.
  public let text: TextArena
  /// The names of the columns that no canonical field takes, in the order of the files.
  public let extraColumns: [String]
  /// The words facts were taken from, by row.
  public let evidence: [Int: [Evidence]]
  /// The file of each row, an index into `report.files`.
  public let fileIndices: [UInt16]
  /// The line of each row.
  public let lines: [Int32]
  /// The group of each row that looks like another one, by row.
  public let duplicateGroups: [Int: Int]
  /// Whether look-alikes have been searched among all rows; the groups may be of a part before.
  public let isSearchedForDuplicates: Bool
  /// What differs from the release before, where one was given.
  public let release: ReleaseComparison?

  /// How many incidents there are.
  public var count: Int { claims.count }

  init(_ builder: DatasetBuilder, report: LoadReport, duplicateGroups: [Int: Int]?) {
    title = builder.title
    card = builder.card
    self.report = report
    briefs = builder.briefs
    dates = builder.dates
    countryLabels = builder.countryLabels.column
    countries = builder.countries
    admins = builder.admins.column
    places = builder.places.column
    coordinates = builder.coordinates
    killed = builder.killed
    injured = builder.injured
    kinds = builder.kinds.column
    targets = builder.targets.column
    actors = builder.actors.column
    claims = builder.claims
    text = builder.text
    extraColumns = builder.extraColumns
    evidence = builder.evidence
    fileIndices = builder.fileIndices
    lines = builder.lines
    self.duplicateGroups = duplicateGroups ?? [:]
    isSearchedForDuplicates = duplicateGroups != nil
    release = nil
  }

  /// The same columns, shared and not copied, with other groups.
  convenience init(_ other: Dataset, duplicateGroups: [Int: Int], isSearched: Bool = true) {
    self.init(other, duplicateGroups, isSearched, other.release)
  }

  /// The same columns, shared and not copied, compared with another release.
  convenience init(_ other: Dataset, release: ReleaseComparison) {
    self.init(other, other.duplicateGroups, other.isSearchedForDuplicates, release)
  }

  private init(
    _ other: Dataset,
    _ duplicateGroups: [Int: Int],
    _ isSearched: Bool,
    _ release: ReleaseComparison?
  ) {
    title = other.title
    card = other.card
    report = other.report
    briefs = other.briefs
    dates = other.dates
    countryLabels = other.countryLabels
    countries = other.countries
    admins = other.admins
    places = other.places
    coordinates = other.coordinates
    killed = other.killed
    injured = other.injured
    kinds = other.kinds
    targets = other.targets
    actors = other.actors
    claims = other.claims
    text = other.text
    extraColumns = other.extraColumns
    evidence = other.evidence
    fileIndices = other.fileIndices
    lines = other.lines
    self.duplicateGroups = duplicateGroups
    isSearchedForDuplicates = isSearched
    self.release = release
  }
}

extension Dataset: Equatable {
  /// Whether both are the same object.
  public static func == (left: Dataset, right: Dataset) -> Bool { left === right }
}

extension Dataset {
  /// The fields of the text arena before the extra columns, in order.
  public static let textFields: [IncidentField] = [.id, .summary, .source, .tags]

  /// Puts one incident together.
  ///
  /// - Complexity: O(*n*) in the bytes of the row.
  public func incident(at row: Int) -> Incident {
    let fields = text.fields(ofRow: row)
    let origin = Origin(
      file: report.files[Int(fileIndices[row])].name,
      line: Int(lines[row])
    )
    let id = string(fields, 0)
    return Incident(
      id: id.isEmpty ? "line-\(origin.line)" : id,
      row: row,
      date: dates[row],
      country: countries[Int(countryLabels.codes[row])],
      countryLabel: countryLabels[row],
      admin: admins[row],
      place: places[row],
      coordinate: coordinates[row],
      killed: killed[row],
      injured: injured[row],
      kind: kinds[row],
      target: targets[row],
      actor: actors[row],
      claim: claims[row],
      summary: string(fields, 1),
      sources: list(fields, 2),
      tags: list(fields, 3),
      extra: extra(fields),
      evidence: evidence[row] ?? [],
      duplicateGroup: duplicateGroups[row],
      origin: origin,
      release: release?.status(ofRow: row)
    )
  }

  private func string(_ fields: [ArraySlice<UInt8>], _ index: Int) -> String {
    index < fields.count ? String(decoding: fields[index], as: UTF8.self) : ""
  }

  private func list(_ fields: [ArraySlice<UInt8>], _ index: Int) -> [String] {
    guard index < fields.count else { return [] }
    return fields[index].split(separator: TextArena.listSeparator)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private func extra(_ fields: [ArraySlice<UInt8>]) -> [Incident.ExtraField] {
    zip(extraColumns, fields.dropFirst(Self.textFields.count)).compactMap { name, value in
      value.isEmpty
        ? nil
        : Incident.ExtraField(name: name, value: String(decoding: value, as: UTF8.self))
    }
  }
}
