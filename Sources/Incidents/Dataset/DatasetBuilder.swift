/// Gathers drafts into columns and makes datasets of what has come so far.
public struct DatasetBuilder: Sendable {
  /// The name to show.
  public var title: String
  /// What the author of the data says about it.
  public var card: DatasetCard?
  /// Texts that came with the incidents.
  public var briefs: [Brief] = []
  /// The names of the columns that no canonical field takes.
  public private(set) var extraColumns: [String] = []

  private(set) var dates = DateColumn()
  private(set) var countryLabels = InternedColumn()
  private(set) var countries: [Country?] = [nil]
  private(set) var admins = InternedColumn()
  private(set) var places = InternedColumn()
  private(set) var coordinates = CoordinateColumn()
  private(set) var killed = CountColumn()
  private(set) var injured = CountColumn()
  private(set) var kinds = InternedColumn()
  private(set) var targets = InternedColumn()
  private(set) var actors = InternedColumn()
  private(set) var claims: [Claim] = []
  private(set) var text = TextArena()
  private(set) var evidence: [Int: [Evidence]] = [:]
  private(set) var fileIndices: [UInt16] = []
  private(set) var lines: [Int32] = []
  /// The first-level unit that each country label names, such as "Pennsylvania"; usually empty.
  private var adminOfLabel: [[UInt8]] = [[]]

  /// An empty dataset of that name.
  public init(title: String, card: DatasetCard? = nil) {
    self.title = title
    self.card = card
  }

  /// How many incidents have come.
  public var count: Int { claims.count }

  /// The index of an extra column, made when it is new.
  public mutating func extraColumn(named name: String) -> Int {
    if let index = extraColumns.firstIndex(of: name) { return index }
    extraColumns.append(name)
    return extraColumns.count - 1
  }

  /// Adds a row.
  ///
  /// - Complexity: O(*n*) in the bytes of the draft.
  public mutating func append(_ draft: borrowing IncidentDraft) {
    let label = countryLabels.append(draft.country)
    if label >= countries.count { resolve(draft.country) }
    dates.append(draft.date)
    admins.append(draft.admin.isEmpty ? adminOfLabel[label] : draft.admin)
    places.append(draft.place)
    coordinates.append(draft.coordinate)
    killed.append(draft.killed)
    injured.append(draft.injured)
    kinds.append(draft.kind)
    targets.append(draft.target)
    actors.append(draft.actor)
    if !draft.evidence.isEmpty { evidence[claims.count] = draft.evidence }
    claims.append(draft.claim)
    fileIndices.append(UInt16(clamping: draft.file))
    lines.append(Int32(clamping: draft.line))
    text.append(draft.id)
    text.append(draft.summary)
    text.append(draft.sources)
    text.append(draft.tags)
    var isASCII =
      TextArena.isASCII(draft.summary) && TextArena.isASCII(draft.id)
      && TextArena.isASCII(draft.sources) && TextArena.isASCII(draft.tags)
    if let lastFilled = draft.extra.lastIndex(where: { !$0.isEmpty }) {
      for index in 0...lastFilled {
        text.append(draft.extra[index])
        isASCII = isASCII && TextArena.isASCII(draft.extra[index])
      }
    }
    text.endRow(isASCII: isASCII)
  }

  /// The incidents that have come so far, as a dataset of its own.
  ///
  /// - Complexity: O(1) while the builder is not appended to again; the next append then copies.
  public func dataset(report: LoadReport, duplicateGroups: [Int: Int]? = nil) -> Dataset {
    Dataset(self, report: report, duplicateGroups: duplicateGroups)
  }

  /// The incidents that have come so far, in memory of their own: appending goes on undisturbed.
  ///
  /// - Complexity: O(*n*) in the bytes of the columns.
  func partialDataset(report: LoadReport) -> Dataset {
    var copy = self
    copy.dates = dates.copied
    copy.countryLabels = countryLabels.copied
    copy.admins = admins.copied
    copy.places = places.copied
    copy.coordinates = coordinates.copied
    copy.killed = killed.copied
    copy.injured = injured.copied
    copy.kinds = kinds.copied
    copy.targets = targets.copied
    copy.actors = actors.copied
    copy.claims = claims.copied
    copy.text = text.copied
    copy.fileIndices = fileIndices.copied
    copy.lines = lines.copied
    return copy.dataset(report: report)
  }

  /// Makes room for rows to come, so that the columns need not be copied as they grow.
  ///
  /// Memory that is never written to costs nothing.
  mutating func reserve(rows: Int, textBytes: Int) {
    dates.reserve(rows: rows)
    countryLabels.reserve(rows: rows)
    admins.reserve(rows: rows)
    places.reserve(rows: rows)
    coordinates.reserve(rows: rows)
    killed.reserve(rows: rows)
    injured.reserve(rows: rows)
    kinds.reserve(rows: rows)
    targets.reserve(rows: rows)
    actors.reserve(rows: rows)
    claims.reserveCapacity(rows)
    text.reserve(rows: rows, bytes: textBytes)
    fileIndices.reserveCapacity(rows)
    lines.reserveCapacity(rows)
  }

  /// The bytes of running text so far.
  var textBytes: Int { text.bytes.count }

  /// The labels of the rows from one on that resolve to no country, by first row.
  ///
  /// - Complexity: O(*n*) in the rows.
  func unresolvedCountries(from row: Int) -> [UnresolvedCountry] {
    var order: [Int] = []
    var found: [Int: UnresolvedCountry] = [:]
    for index in row..<count {
      let code = countryLabels.code(ofRow: index)
      guard code > 0, countries[code] == nil else { continue }
      if found[code] == nil {
        order.append(code)
        let label = countryLabels.value(ofCode: code)
        found[code] = UnresolvedCountry(label: label, line: Int(lines[index]), rows: 0)
      }
      found[code]?.rows += 1
    }
    return order.compactMap { found[$0] }
  }

  /// Looks a new label up once, however many rows will bear it.
  private mutating func resolve(_ label: [UInt8]) {
    let resolution = Gazetteer.standard.resolve(String(decoding: label, as: UTF8.self))
    countries.append(resolution?.country)
    adminOfLabel.append(Array((resolution?.admin ?? "").utf8))
  }
}
