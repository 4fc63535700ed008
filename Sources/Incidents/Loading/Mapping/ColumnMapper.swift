/// Finds out which columns hold which fields: by the user's word, by schema, by name, by content.
struct ColumnMapper {
  /// The columns with their first cells.
  let samples: [ColumnSample]
  /// The file's name, for errors.
  let file: String
  private let compactNames: [String]
  private var plan = MappingPlan()
  private var taken: Set<Int> = []

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
      taken.formUnion(columns)
    }
    if let schema = Schema.matching(Set(compactNames)) {
      apply(schema)
    } else {
      mapByName()
      mapByContent()
    }
    settleTitle()
    settleCountry()
    settleDates()
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
    for (field, alternatives) in schema.fields where plan.columns[field] == nil {
      guard let columns = alternatives.compactMap(existing).first else { continue }
      plan.columns[field] = columns
      taken.formUnion(columns)
    }
    for (field, codes) in schema.codes {
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
      if match.field == .id, isMangled(samples[column]) { continue }
      if match.rank < best[match.field]?.rank ?? .max {
        best[match.field] = (match.rank, column)
      }
    }
    for (field, found) in best {
      plan.columns[field] = [found.column]
      taken.insert(found.column)
    }
    for field in [IncidentField.killed, .injured] where plan.columns[field] == nil {
      guard let column = column(endingLike: field) else { continue }
      plan.columns[field] = [column]
      taken.insert(column)
    }
  }

  /// Identifiers that a spreadsheet made into `1.97004E+11` are no longer distinct.
  private func isMangled(_ sample: ColumnSample) -> Bool {
    sample.share { DecimalNumber($0) != nil && $0.contains(UInt8(ascii: "E")) } > 0.5
  }

  /// "Earthquake : Deaths": a name whose last word says it, with figures below.
  private func column(endingLike field: IncidentField) -> Int? {
    samples.indices.first { column in
      let words = samples[column].name.split { !$0.isLetter && !$0.isNumber }
      guard !taken.contains(column), words.count > 1, let last = words.last,
        FieldAliases.field(of: HeaderName.compact(String(last)))?.field == field
      else { return false }
      return samples[column].share { cell in
        if case .unreadable = CountCell.read(cell) { false } else { true }
      } > 0.9
    }
  }
}

extension ColumnMapper {
  /// Looks at the cells of columns whose names tell nothing.
  private mutating func mapByContent() {
    if plan.columns[.date] == nil, plan.columns[.year] == nil {
      claim(.date) { sample in sample.share(where: Self.isClearDate) > 0.9 }
    }
    if plan.columns[.country] == nil {
      claim(.country) { sample in
        let labels = sample.labels
        let known = labels.count { Gazetteer.standard.resolve($0).map { $0.admin == nil } ?? false }
        let length = sample.cells.reduce(0) { $0 + $1.count }
        return Double(known) > 0.9 * Double(labels.count) && known > 0
          && length > sample.cells.count * 3
      }
    }
    if plan.columns[.latitude] == nil, plan.columns[.coordinates] == nil { claimCoordinates() }
    // Long text alone makes no incident: a letter with commas in it would be a table.
    if plan.columns[.summary] == nil, plan.columns[.title] == nil, !plan.columns.isEmpty {
      claimSummary()
    }
  }

  private mutating func claim(_ field: IncidentField, where fits: (ColumnSample) -> Bool) {
    let column = samples.indices.first { column in
      !taken.contains(column) && samples[column].cells.count >= 1 && fits(samples[column])
    }
    guard let column else { return }
    plan.columns[field] = [column]
    taken.insert(column)
    plan.notes.append("\(field.rawValue) was found by its content in '\(samples[column].name)'")
  }

  /// A date that is not just a number: bare years and epochs have too many other meanings.
  private static func isClearDate(_ cell: ArraySlice<UInt8>) -> Bool {
    guard let date = DateCell.read(cell).date else { return false }
    guard cell.allSatisfy({ $0.isASCIIDigit }) else {
      return cell.count >= 6 && DecimalNumber(cell) == nil
    }
    return cell.count == 8 && (1800...2100).contains(date.start.year)
  }

  /// Two neighbouring columns of fractions within the ranges of latitude and longitude.
  private mutating func claimCoordinates() {
    for column in samples.indices.dropLast()
    where !taken.contains(column) && !taken.contains(column + 1) {
      guard Self.areDegrees(samples[column], within: 90),
        Self.areDegrees(samples[column + 1], within: 180)
      else { continue }
      plan.columns[.latitude] = [column]
      plan.columns[.longitude] = [column + 1]
      taken.formUnion([column, column + 1])
      plan.notes.append("latitude and longitude were found by their content")
      return
    }
  }

  private static func areDegrees(_ sample: ColumnSample, within limit: Double) -> Bool {
    sample.cells.count >= 3
      && sample.share { cell in
        guard let number = DecimalNumber(cell), number.isFraction, cell.count >= 5 else {
          return false
        }
        return abs(number.value) <= limit
      } > 0.9
  }

  /// The column with the longest running text.
  private mutating func claimSummary() {
    var best: (column: Int, length: Int)?
    for column in samples.indices where !taken.contains(column) {
      let cells = samples[column].cells
      guard !cells.isEmpty, samples[column].share(where: { $0.contains(ASCII.space) }) > 0.8 else {
        continue
      }
      let length = cells.reduce(0) { $0 + $1.count } / cells.count
      if length >= 30, length > best?.length ?? 0 { best = (column, length) }
    }
    guard let best else { return }
    plan.columns[.summary] = [best.column]
    taken.insert(best.column)
    plan.notes.append("summary was found by its content in '\(samples[best.column].name)'")
  }

  /// A title beside a summary is a column of its own; alone it is the summary.
  private mutating func settleTitle() {
    guard let title = plan.columns[.title] else { return }
    plan.columns[.title] = nil
    if plan.columns[.summary] == nil {
      plan.columns[.summary] = title
    } else {
      taken.subtract(title)
    }
  }

  /// Codes as countries, and first-level units that all lie in one country.
  private mutating func settleCountry() {
    if let column = plan.columns[.country]?.first {
      plan.hasCountryCodes =
        samples[column].share { $0.count == 2 && $0.allSatisfy { $0.isLatinLetter } } > 0.8
      return
    }
    guard let column = plan.columns[.admin]?.first else { return }
    let labels = samples[column].labels
    guard let country = Self.commonCountry(of: labels) else {
      let units = labels.count { Gazetteer.standard.resolve($0)?.admin != nil }
      if units > 0, Double(units) >= 0.9 * Double(labels.count) {
        plan.columns[.country] = [column]
      }
      return
    }
    plan.columns[.country] = [column]
    plan.impliedCountry = Array(country.name.utf8)
    plan.notes.append("'\(samples[column].name)' names units of \(country.name)")
  }

  /// The country in which nearly all of the units lie, or `nil`.
  ///
  /// "Georgia" among Texas and Ohio is the state: what resolves as "Georgia (US)" counts too.
  private static func commonCountry(of labels: [String]) -> Country? {
    var tally: [Country: Int] = [:]
    for label in labels {
      guard let resolution = Gazetteer.standard.resolve(label), resolution.admin != nil else {
        continue
      }
      tally[resolution.country, default: 0] += 1
    }
    let most = tally.max { ($0.value, $1.key.code) < ($1.value, $0.key.code) }
    guard let country = most?.key else { return nil }
    let inside = labels.count { label in
      [label, "\(label) (\(country.code))"].contains { text in
        let resolution = Gazetteer.standard.resolve(text)
        return resolution?.admin != nil && resolution?.country == country
      }
    }
    return Double(inside) >= 0.9 * Double(labels.count) ? country : nil
  }

  private mutating func settleDates() {
    for field in [IncidentField.date, .dateEnd] {
      for cell in samples[safe: plan.column(field)]?.cells ?? [] { plan.dateEvidence.add(cell) }
    }
    plan.dateOrder = plan.dateEvidence.order
  }
}
