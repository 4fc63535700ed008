extension ColumnMapper {
  /// A title beside a summary is a column of its own, which stands in where there is no summary;
  /// alone it is the summary.
  mutating func settleTitle() {
    guard let title = plan.columns[.title] else { return }
    plan.columns[.title] = nil
    if plan.columns[.summary] == nil {
      plan.columns[.summary] = title
      plan.choices[.summary] = plan.choices[.title]
    } else {
      taken.subtract(title)
      plan.summaries += title.map { MappingPlan.Template(pieces: [.column($0)]) }
    }
  }

  /// Codes as countries, and first-level units that all lie in one country.
  mutating func settleCountry() {
    if let column = plan.columns[.country]?.first {
      plan.hasCountryCodes = plan.codes[.country] == nil && Self.areCodes(samples[column])
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

  /// Two letters a cell; where no cell says anything else than `NA`, the name has the word.
  private static func areCodes(_ sample: ColumnSample) -> Bool {
    if sample.cells.isEmpty {
      return ["countrycode", "iso2", "isocode", "countryiso", "iso3166", "iso31661alpha2"]
        .contains(HeaderName.compact(sample.name))
    }
    return sample.share { $0.count == 2 && $0.allSatisfy { $0.isLatinLetter } } > 0.8
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

  mutating func settleDates() {
    for field in [IncidentField.date, .dateEnd] {
      for cell in samples[safe: plan.column(field)]?.cells ?? [] { plan.dateEvidence.add(cell) }
    }
    plan.dateOrder = plan.dateEvidence.order
    let dated =
      [IncidentField.date, .year]
      .compactMap { samples[safe: plan.column($0)]?.cells.count }.max() ?? 0
    plan.isUsuallyDated = dated > 0 && dated * 2 >= samples.map(\.cells.count).max() ?? 0
  }

  /// Columns whose cells need more than reading: several values in one, a lost decimal point.
  mutating func settleCells() {
    plan.multiValues = Set(
      samples.indices.filter { samples[$0].share(where: MultiValue.holds) > 0.5 }
    )
    for field in [IncidentField.latitude, .longitude] {
      let column = plan.column(field)
      guard let sample = samples[safe: column], let decimals = DegreeScale.decimals(of: sample)
      else { continue }
      plan.decimals[column] = decimals
      plan.notes.append(
        "degrees in '\(sample.name)' that lost their point are read with \(decimals) decimals, "
          + "as the sound ones have"
      )
    }
  }

  /// Longitudes up to 360, in a column of their own or behind the latitude.
  mutating func settleLongitudes() {
    let ownColumn = samples[safe: plan.column(.longitude)]
    guard let sample = ownColumn ?? samples[safe: plan.column(.coordinates)] else { return }
    let longitudes = sample.cells.compactMap { cell -> Double? in
      if ownColumn == nil { return CoordinateCell.pair(cell)?.longitude }
      if case .degrees(let degrees) = CoordinateCell.read(cell) { return degrees }
      return nil
    }
    guard WrappedLongitudes.occur(in: longitudes) else { return }
    plan.hasWrappedLongitudes = true
    plan.notes.append(
      "longitudes above 180 in '\(sample.name)' are taken to go on behind the date line: "
        + "190 is read as -170"
    )
  }

  /// Tells of names that the header did not have, or had twice.
  mutating func noteNames() {
    let names = Set(samples.map(\.name))
    var doubled: Set<String> = []
    for name in names {
      let base = HeaderName.base(of: name)
      if base != name, names.contains(base) { doubled.insert(base) }
    }
    for name in doubled.sorted() {
      plan.notes.append("several columns are called '\(name)'; the later ones got a number")
    }
  }

  /// Whether a column's cells tell records apart; says so when they do not.
  ///
  /// Spreadsheets make `1.97004E+11` of twelve digits, and some files number groups of records.
  mutating func identifies(_ columns: [Int]) -> Bool {
    guard columns.count == 1, let sample = samples[safe: columns[0]] else { return true }
    let isMangled = sample.share { DecimalNumber($0) != nil && $0.contains(where: Self.isE) } > 0.5
    let distinct = Set(sample.cells).count
    let repeats = sample.cells.count - distinct
    guard isMangled || repeats * 20 > sample.cells.count else { return true }
    plan.notes.append(
      isMangled
        ? "'\(sample.name)' was rounded by a spreadsheet; records are known by their lines"
        : "'\(sample.name)' does not tell records apart; they are known by their lines"
    )
    return false
  }

  private static func isE(_ byte: UInt8) -> Bool { byte | 0x20 == 0x65 }
}
