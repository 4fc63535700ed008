extension ColumnMapper {
  /// Looks at the cells of columns whose names tell nothing.
  mutating func mapByContent() {
    if plan.columns[.date] == nil, plan.columns[.year] == nil {
      claim(.date) { sample in sample.share(where: Self.isClearDate) > 0.9 }
    }
    if plan.columns[.country] == nil { claimCountry() }
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
    if let column { claim(field, column) }
  }

  private mutating func claim(_ field: IncidentField, _ column: Int) {
    plan.columns[field] = [column]
    plan.choices[field] = nil
    taken.insert(column)
    plan.notes.append("\(field.rawValue) was found by its content in '\(samples[column].name)'")
  }

  /// The column with the most names of countries, which may be what the records are called by; of
  /// several languages the one that names are shown in.
  private mutating func claimCountry() {
    let title = plan.column(.title)
    var best: (column: Int, names: (known: Int, shown: Int))?
    for column in samples.indices where !taken.contains(column) || column == title {
      let names = Self.countryNames(in: samples[column])
      if names > best?.names ?? (0, 0) { best = (column, names) }
    }
    guard let best else { return }
    if best.column == title { plan.columns[.title] = nil }
    claim(.country, best.column)
  }

  /// How many names of countries a column has, and how many as they are shown; none for a column of
  /// other things, and for one of codes.
  private static func countryNames(in sample: ColumnSample) -> (known: Int, shown: Int) {
    let length = sample.cells.reduce(0) { $0 + $1.count }
    guard length > sample.cells.count * 3 else { return (0, 0) }
    let labels = sample.labels
    let few = labels.prefix(9)
    guard few.count(where: { country($0) != nil }) * 2 > few.count else { return (0, 0) }
    let countries = labels.map(country)
    let known = countries.count { $0 != nil }
    guard known * 10 > labels.count * 9 else { return (0, 0) }
    return (known, zip(labels, countries).count { $0 == $1?.name })
  }

  private static func country(_ label: String) -> Country? {
    guard let resolution = Gazetteer.standard.resolve(label), resolution.admin == nil else {
      return nil
    }
    return resolution.country
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

  /// The column with the longest running text; names of states can be as long as sentences.
  private mutating func claimSummary() {
    var best: (column: Int, length: Int)?
    for column in samples.indices where !taken.contains(column) {
      let cells = samples[column].cells
      guard !cells.isEmpty, samples[column].share(where: { $0.contains(ASCII.space) }) > 0.8 else {
        continue
      }
      let length = cells.reduce(0) { $0 + Self.letters(in: $1) } / cells.count
      if length >= 30, length > best?.length ?? 0, Self.countryNames(in: samples[column]).known == 0
      {
        best = (column, length)
      }
    }
    if let best { claim(.summary, best.column) }
  }

  /// How long a text is in letters, of which some take several bytes.
  private static func letters(in cell: ArraySlice<UInt8>) -> Int {
    cell.count { $0 & 0xc0 != 0x80 }
  }
}
