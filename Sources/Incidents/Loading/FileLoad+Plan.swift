extension FileLoad {
  /// Works out the mapping from the first records, and the order of day and month from all of them
  /// where the first do not tell.
  func plan<Reader: RecordReader>(
    _ reader: inout Reader,
    dialect: DelimitedDialect?
  ) throws(LoadError) -> MappingPlan {
    let samples = ColumnSample.take(from: &reader)
    var mapper = ColumnMapper(samples: samples, file: source.name)
    let overrides = cardMapping.merging(options.mapping) { $1 }
    var plan = try mapper.plan(overrides: overrides, preferences: options.preferences)
    for (field, name) in cardMapping where options.mapping[field] == nil {
      if overrides[field] == name { plan.choices[field] = .card }
    }
    guard !plan.columns.isEmpty else {
      if let dialect, dialect.cellCount < 2 || dialect.consistency < 0.8 {
        throw .unknownFormat(file: source.name)
      }
      throw .noIncidents(file: source.name, reason: Self.unmapped(samples.map(\.name)))
    }
    if plan.dateEvidence.isAsked {
      if !plan.dateEvidence.isAnswered { Self.lookFurther(reader, &plan) }
      plan.noteDateOrder(names: reader.columns)
    }
    return plan
  }

  private static func unmapped(_ names: [String]) -> String {
    let shown = names.prefix(12).map { "'\(VisibleText(String($0.prefix(40))))'" }
    let more = names.count > 12 ? " and \(names.count - 12) more" : ""
    return "no column is known by name or content; there are \(shown.joined(separator: ", "))"
      + more + ". Say which is which with --map field=column"
  }

  /// Heeds the date cells of all records until one tells the order.
  private static func lookFurther<Reader: RecordReader>(
    _ reader: Reader,
    _ plan: inout MappingPlan
  ) {
    var reader = reader
    var record = Record()
    let columns = [plan.column(.date), plan.column(.dateEnd)]
    while !plan.dateEvidence.isAnswered, reader.next(into: &record) {
      for column in columns { plan.dateEvidence.add(record.text(column, in: reader.bytes)) }
    }
    plan.dateOrder = plan.dateEvidence.order
  }
}
