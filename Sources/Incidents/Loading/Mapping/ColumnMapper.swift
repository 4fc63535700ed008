/// Finds out which columns hold which fields: by the user's word, by schema, by name, by content.
struct ColumnMapper {
  /// The columns with their first cells.
  let samples: [ColumnSample]
  /// The file's name, for errors.
  let file: String
  let compactNames: [String]
  /// What has been found out.
  var plan = MappingPlan()
  /// The columns that some field is read from.
  var taken: Set<Int> = []

  init(samples: [ColumnSample], file: String) {
    self.samples = samples
    self.file = file
    compactNames = samples.map { HeaderName.compact($0.name) }
  }

  /// Works the plan out.
  ///
  /// - Parameters:
  ///   - overrides: Column names by field, from the user or the card; they come first.
  ///   - preferences: Column names by field that hold for the files that have them.
  /// - Returns: The columns by field, and what is to be done with the others.
  /// - Throws: `LoadError.badMapping` for a column that is not there.
  mutating func plan(
    overrides: [IncidentField: String] = [:],
    preferences: [IncidentField: String] = [:]
  ) throws(LoadError) -> MappingPlan {
    let found = preferences.filter { columns(named: $0.value) != nil }
    let overrides = found.merging(overrides) { $1 }
    for (field, name) in overrides.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      guard let columns = columns(named: name) else { throw wrongName(name, for: field) }
      plan.columns[field] = columns
      plan.choices[field] = preferences[field] == name ? .config : .option
      taken.formUnion(columns)
    }
    if let schema = Schema.matching(Set(compactNames)) {
      apply(schema)
    } else {
      mapByTag()
      mapByName()
      mapByContent()
    }
    settleTitle()
    settleCountry()
    settleDates()
    settleCells()
    settleLongitudes()
    noteNames()
    plan.extras = samples.indices.filter { !taken.contains($0) && !plan.derived.contains($0) }
    return plan
  }

  /// The columns of a name or of several joined by " + "; `nil` when one is not there.
  private func columns(named name: String) -> [Int]? {
    if let exact = samples.firstIndex(where: { $0.name == name }) { return [exact] }
    let compact = HeaderName.compact(name)
    if !compact.isEmpty, let near = compactNames.firstIndex(of: compact) { return [near] }
    let parts = name.split(separator: "+").map(String.init)
    guard parts.count > 1 else { return nil }
    let columns = parts.compactMap { compactNames.firstIndex(of: HeaderName.compact($0)) }
    return columns.count == parts.count ? columns : nil
  }

  private func wrongName(_ name: String, for field: IncidentField) -> LoadError {
    let nearest = HeaderName.nearest(to: name, among: samples.map(\.name))
      .map { "'\(VisibleText($0))'" }.joined(separator: ", ")
    return .badMapping(
      file: file,
      reason: "there is no column '\(VisibleText(name))' to read \(field.rawValue) from; "
        + "the nearest are \(nearest)"
    )
  }

  private mutating func apply(_ schema: Schema) {
    plan.schema = schema.name
    var used: Set<Int> = []
    for (field, alternatives) in schema.fields where plan.columns[field] == nil {
      guard let columns = alternatives.compactMap(existing).first,
        field != .id || identifies(columns)
      else { continue }
      plan.columns[field] = columns
      plan.choices[field] = .schema
      used.formUnion(columns)
    }
    taken.formUnion(used)
    var tables = schema.codes
    if schema.hasFIPSCountries { tables[.country] = FIPSCountryCode.names }
    for (field, codes) in tables {
      plan.codes[field] = Dictionary(
        uniqueKeysWithValues: codes.map { (Array($0.key.utf8), Array($0.value.utf8)) }
      )
    }
    plan.summaries = schema.summaries.compactMap(template)
    plan.derived = Set(schema.derived.compactMap { existing($0)?.first })
    plan.dateNote = schema.dateNote.flatMap { existing($0)?.first }
    plan.approximate = schema.approximate.flatMap { existing($0)?.first }
    taken.formUnion([plan.dateNote, plan.approximate].compactMap { $0 })
  }

  /// The columns of a schema's name that are there and not taken; of a sum, those that are.
  private func existing(_ name: String) -> [Int]? {
    let columns = name.split(separator: "+").compactMap { part in
      compactNames.firstIndex(of: HeaderName.compact(String(part)))
    }
    return columns.isEmpty || columns.contains(where: taken.contains) ? nil : columns
  }

  private func template(_ text: String) -> MappingPlan.Template? {
    var pieces: [MappingPlan.Template.Piece] = []
    for (index, part) in text.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
      let halves = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      if index > 0, halves.count == 2 {
        guard let column = compactNames.firstIndex(of: HeaderName.compact(String(halves[0]))) else {
          return nil
        }
        pieces.append(.column(column))
      }
      let rest = index > 0 ? halves.last ?? "" : part
      if !rest.isEmpty { pieces.append(.text(Array(rest.utf8))) }
    }
    return MappingPlan.Template(pieces: pieces)
  }

  private mutating func mapByName() {
    var best: [IncidentField: (rank: Int, column: Int)] = [:]
    for (column, name) in compactNames.enumerated() where !taken.contains(column) {
      guard let match = FieldAliases.field(of: name), plan.columns[match.field] == nil else {
        continue
      }
      if match.field == .id, !identifies([column]) { continue }
      if match.rank < best[match.field]?.rank ?? .max {
        best[match.field] = (match.rank, column)
      }
    }
    for (field, found) in best {
      plan.columns[field] = [found.column]
      let isItself = compactNames[found.column] == HeaderName.compact(field.rawValue)
      plan.choices[field] = isItself ? .name : .alias
      taken.insert(found.column)
    }
    for field in [IncidentField.killed, .injured, .date] where plan.columns[field] == nil {
      if field == .date, plan.columns[.year] != nil { continue }
      guard let column = column(endingLike: field) else { continue }
      plan.columns[field] = [column]
      plan.choices[field] = .alias
      taken.insert(column)
    }
  }

  /// The tags of a row below the header, which say it without doubt.
  private mutating func mapByTag() {
    for (column, sample) in samples.enumerated() where !taken.contains(column) {
      guard let tag = sample.tag, let field = HXLTag.field(of: tag), plan.columns[field] == nil,
        field != .id || identifies([column])
      else { continue }
      plan.columns[field] = [column]
      plan.choices[field] = .tag
      taken.insert(column)
    }
  }

  /// "Earthquake : Deaths", "withdrawal_date": a name whose last word says it, with such cells below.
  private func column(endingLike field: IncidentField) -> Int? {
    samples.indices.first { column in
      let words = samples[column].name.split { !$0.isLetter && !$0.isNumber }
        .map { HeaderName.compact(String($0)) }
      guard !taken.contains(column), words.count > 1, let last = words.last,
        FieldAliases.field(of: last)?.field == field, !words.contains(where: Self.tellsOfRecords)
      else { return false }
      return samples[column].share { cell in
        if field == .date { return DateCell.read(cell).date != nil }
        return if case .unreadable = CountCell.read(cell) { false } else { true }
      } > 0.9
    }
  }

  /// Whether a word of a name is about the keeping of records, or about people, and not about what
  /// happened.
  private static func tellsOfRecords(_ word: String) -> Bool {
    [
      "birth", "edit", "edited", "update", "updated", "modified", "created", "creation", "entry",
      "upload", "published", "publication", "source", "due", "expiry", "expiration", "review",
    ].contains(word)
  }
}
