extension ColumnMapper {
  /// Looks at the cells of columns whose names tell nothing.
  mutating func mapByContent() {
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
}
