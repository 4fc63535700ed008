extension Mask {
  /// The mask with the fields that a file's columns are read into, where it names the columns.
  ///
  /// - Complexity: O(*n*) in the columns.
  func resolvingColumns(of dataset: Dataset) -> Mask {
    let named = Set(fields.map { FoldedText.folding($0) })
    var mask = self
    for column in dataset.maskableColumns where named.contains(FoldedText.folding(column.name)) {
      if !mask.fields.contains(column.field) { mask.fields.append(column.field) }
    }
    return mask
  }
}

extension Dataset {
  /// The columns that were read into fields that can be hidden.
  var maskableColumns: [(name: String, field: String)] {
    report.files.flatMap(\.mapping).compactMap { mapping in
      mapping.field.maskName.map { (mapping.column, $0) }
    }
  }
}

extension IncidentField {
  /// The field as a mask names it, or `nil` for a date, which cannot be hidden.
  fileprivate var maskName: String? {
    switch self {
    case .date, .dateEnd, .year, .month, .day, .datePrecision: nil
    case .latitude, .longitude, .coordinates: "coordinates"
    case .killed, .killedLow, .killedHigh: "killed"
    case .injured, .injuredLow, .injuredHigh: "injured"
    case .title, .summary: "summary"
    case .id, .country, .admin, .place, .kind, .target, .actor, .claim, .source, .tags: rawValue
    }
  }
}
