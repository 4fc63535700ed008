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

  var dates = DateColumn()
  var countryLabels = InternedColumn()
  var countries: [Country?] = [nil]
  var admins = InternedColumn()
  var places = InternedColumn()
  var coordinates = CoordinateColumn()
  var killed = CountColumn()
  var injured = CountColumn()
  var kinds = InternedColumn()
  var targets = InternedColumn()
  var actors = InternedColumn()
  var claims: [Claim] = []
  var text = TextArena()
  private(set) var evidence: [Int: [Evidence]] = [:]
  var fileIndices: [UInt16] = []
  var lines: [Int32] = []
  var ids = RisingIDs()
  /// The first-level unit that each country label names, such as "Pennsylvania"; usually empty.
  var adminOfLabel: [[UInt8]] = [[]]

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
  public mutating func append(_ draft: borrowing IncidentDraft) { append(draft, in: []) }

  /// Adds a row of which fields may stand in a text.
  ///
  /// - Complexity: O(*n*) in the bytes of the draft.
  mutating func append(_ draft: borrowing IncidentDraft, in bytes: [UInt8]) {
    let cells = bytes.span
    if !draft.evidence.isEmpty { evidence[claims.count] = draft.evidence }
    appendCategories(draft, in: cells)
    dates.append(draft.date)
    coordinates.append(draft.coordinate)
    killed.append(draft.killed)
    injured.append(draft.injured)
    claims.append(draft.claim)
    fileIndices.append(UInt16(clamping: draft.file))
    lines.append(Int32(clamping: draft.line))
    let id = text.append(draft.ranges.id, of: cells, or: draft.id)
    var ids = ids
    ids.add(id, of: text.bytes.span)
    self.ids = ids
    text.append(draft.ranges.summary, of: cells, or: draft.summary)
    text.append(draft.ranges.sources, of: cells, or: draft.sources)
    text.append(draft.ranges.tags, of: cells, or: draft.tags)
    var filled = draft.extra.count
    while filled > 0, draft.extra[filled - 1].isEmpty,
      filled > draft.ranges.extra.count || draft.ranges.extra[filled - 1].isEmpty
    {
      filled -= 1
    }
    for index in 0..<filled {
      let range = index < draft.ranges.extra.count ? draft.ranges.extra[index] : 0..<0
      text.append(range, of: cells, or: draft.extra[index])
    }
    text.endRow()
  }

  private mutating func appendCategories(
    _ draft: borrowing IncidentDraft,
    in cells: Span<UInt8>
  ) {
    let label = countryLabels.append(draft.ranges.country, of: cells, or: draft.country)
    if label >= countries.count { resolve(label) }
    if draft.ranges.admin.isEmpty, draft.admin.isEmpty {
      admins.append(0..<0, of: cells, or: adminOfLabel[label])
    } else {
      admins.append(draft.ranges.admin, of: cells, or: draft.admin)
    }
    places.append(draft.ranges.place, of: cells, or: draft.place)
    kinds.append(draft.ranges.kind, of: cells, or: draft.kind)
    targets.append(draft.ranges.target, of: cells, or: draft.target)
    actors.append(draft.ranges.actor, of: cells, or: draft.actor)
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
    LargePages.reserve(rows, in: &claims)
    text.reserve(rows: rows, bytes: textBytes)
    LargePages.reserve(rows, in: &fileIndices)
    LargePages.reserve(rows, in: &lines)
  }

  /// An empty builder for a part of the rows, which has the same extra columns.
  func emptyPart() -> Self {
    var part = Self(title: title)
    part.extraColumns = extraColumns
    return part
  }

  /// Adds the rows of a part that was begun as `emptyPart()`.
  ///
  /// - Parameters:
  ///   - part: The rows.
  ///   - codes: What the part's codes are here; the same variable for all rows of that part.
  /// - Complexity: O(*n*) in the bytes of the part.
  mutating func append(contentsOf part: borrowing Self, _ codes: inout PartCodes) {
    for name in part.extraColumns.dropFirst(extraColumns.count) { _ = extraColumn(named: name) }
    for (row, words) in part.evidence { evidence[count + row] = words }
    let knownLabels = codes.countryLabels.count
    countryLabels.append(contentsOf: part.countryLabels, known: &codes.countryLabels)
    for code in knownLabels..<codes.countryLabels.count
    where codes.countryLabels[code] >= countries.count {
      countries.append(part.countries[code])
      adminOfLabel.append(part.adminOfLabel[code])
    }
    admins.append(contentsOf: part.admins, known: &codes.admins)
    places.append(contentsOf: part.places, known: &codes.places)
    kinds.append(contentsOf: part.kinds, known: &codes.kinds)
    targets.append(contentsOf: part.targets, known: &codes.targets)
    actors.append(contentsOf: part.actors, known: &codes.actors)
    dates.append(contentsOf: part.dates)
    coordinates.append(contentsOf: part.coordinates)
    killed.append(contentsOf: part.killed)
    injured.append(contentsOf: part.injured)
    claims.append(contentsOf: part.claims)
    fileIndices.append(contentsOf: part.fileIndices)
    lines.append(contentsOf: part.lines)
    let offset = text.bytes.count
    text.append(contentsOf: part.text)
    var ids = ids
    ids.append(part.ids, offset: offset, of: text.bytes.span)
    self.ids = ids
  }

  /// Forgets the rows but keeps the values of categories and the buffers.
  mutating func removeRows() {
    evidence.removeAll()
    countryLabels.removeRows()
    admins.removeRows()
    places.removeRows()
    kinds.removeRows()
    targets.removeRows()
    actors.removeRows()
    dates.removeRows()
    coordinates.removeRows()
    killed.removeRows()
    injured.removeRows()
    claims.removeAll(keepingCapacity: true)
    fileIndices.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
    text.removeRows()
    ids = RisingIDs()
  }

  /// How many distinct values the categories have.
  var valueCount: Int {
    admins.valueCount + places.valueCount + kinds.valueCount + targets.valueCount
      + actors.valueCount + countryLabels.valueCount
  }

  /// The bytes of running text so far.
  var textBytes: Int { text.bytes.count }

  /// The labels of the rows from one on that resolve to no country, by first row.
  ///
  /// - Complexity: O(*n*) in the rows.
  func unresolvedCountries(from row: Int) -> [UnresolvedCountry] {
    var order: [Int] = []
    var found: [Int: UnresolvedCountry] = [:]
    var isUnresolved = countries.map { $0 == nil }
    isUnresolved[0] = false
    guard isUnresolved.contains(true) else { return [] }
    for index in row..<count {
      let code = countryLabels.code(ofRow: index)
      guard isUnresolved[code] else { continue }
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
  mutating func resolve(_ label: Int) {
    let resolution = Gazetteer.standard.resolve(countryLabels.value(ofCode: label))
    countries.append(resolution?.country)
    adminOfLabel.append(Array((resolution?.admin ?? "").utf8))
  }
}
