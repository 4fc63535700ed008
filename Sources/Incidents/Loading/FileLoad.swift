/// The load of one file: which format, which columns, then record by record.
struct FileLoad {
  /// Called with how far the load is and with what makes a dataset of what there is.
  typealias Progress = (LoadProgress, () -> Dataset) -> Void

  let source: Source
  let options: LoadOptions
  /// What the card says of the columns.
  let cardMapping: [IncidentField: String]
  /// The reports of the files before this one.
  let earlier: [FileReport]
  /// Where to note how the file was read, for those who follow it.
  var planRecord: PlanRecord?

  /// Reads everything into the builder and returns the report.
  func run(
    into builder: inout DatasetBuilder,
    pacer: inout LoadPacer,
    progress: (LoadProgress, () -> Dataset) -> Void
  ) throws(LoadError) -> FileReport {
    let content = try source.content { read, total in
      let state = LoadProgress(bytesRead: read, bytesTotal: total, incidents: builder.count)
      progress(state) { builder.dataset(report: LoadReport(files: earlier)) }
    }
    var report = try read(content, into: &builder, pacer: &pacer, progress: progress)
    report.notes = content.notes + report.notes
    report.problems += content.problems
    guard report.incidents > 0 || report.briefs > 0 else {
      throw .noIncidents(file: source.name, reason: Self.emptiness(of: report))
    }
    return report
  }

  private func read(
    _ content: SourceContent,
    into builder: inout DatasetBuilder,
    pacer: inout LoadPacer,
    progress: (LoadProgress, () -> Dataset) -> Void
  ) throws(LoadError) -> FileReport {
    if ZipArchive.recognises(content.bytes) {
      return try runWorkbook(content.bytes, into: &builder, pacer: &pacer, progress: progress)
    }
    let text = try FormatDetector.decode(
      content.bytes,
      file: source.name,
      encoding: options.encoding
    )
    let format = FormatDetector.format(of: text.bytes)
    planRecord?.format = format
    planRecord?.encoding = text.encoding
    var report = FileReport(
      name: source.name,
      format: format.name,
      encoding: text.encoding.rawValue
    )
    report.delimiter = format.delimiter
    switch format {
    case .digest:
      readDigest(text, into: &builder, report: &report)
    case .delimited(let dialect):
      var reader = DelimitedReader(bytes: text.bytes, dialect: dialect)
      let plan = try plan(&reader, dialect: dialect)
      try read(reader, plan, isTable: true, &builder, &report, &pacer, progress)
    case .json(let layout):
      var reader = JSONReader(bytes: text.bytes, layout: layout)
      var plan = try plan(&reader, dialect: nil)
      plan.notes += [layout.note].compactMap { $0 }
      try read(reader, plan, isTable: false, &builder, &report, &pacer, progress)
    }
    noteEncoding(text, in: &report)
    return report
  }

  private func readDigest(
    _ text: DecodedText,
    into builder: inout DatasetBuilder,
    report: inout FileReport
  ) {
    let encoding = report.encoding
    report = DigestReader().read(
      text.bytes,
      file: source.name,
      fileIndex: earlier.count,
      into: &builder
    )
    report.encoding = encoding
  }

  /// Works out the mapping from the first records, and the order of day and month from all of them
  /// where the first do not tell.
  func plan<Reader: RecordReader>(
    _ reader: inout Reader,
    dialect: DelimitedDialect?
  ) throws(LoadError) -> MappingPlan {
    let samples = ColumnSample.take(from: &reader)
    var mapper = ColumnMapper(samples: samples, file: source.name)
    let overrides = cardMapping.merging(options.mapping) { $1 }
    var plan = try mapper.plan(
      overrides: overrides,
      preferences: options.preferences
    )
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

  func read<Reader: RecordReader>(
    _ start: Reader,
    _ plan: MappingPlan,
    isTable: Bool,
    _ builder: inout DatasetBuilder,
    _ report: inout FileReport,
    _ pacer: inout LoadPacer,
    _ progress: (LoadProgress, () -> Dataset) -> Void
  ) throws(LoadError) {
    var reader = start
    let firstRow = builder.count
    report.schema = plan.schema
    report.mapping = plan.mappings(of: reader.columns)
    report.notes = plan.notes
    var assembler = IncidentAssembler(
      plan: plan,
      names: reader.columns,
      bytes: reader.bytes,
      fileIndex: earlier.count,
      isTable: isTable,
      builder: &builder
    )
    var record = Record()
    while reader.next(into: &record) {
      if reader.columns.count > assembler.names.count {
        assembler.adopt(reader.columns, into: &builder)
      }
      report.count(assembler.take(record, into: &builder))
      if report.records & 0x3ff == 0, Task.isCancelled { throw .cancelled }
      let due = pacer.isDue(bytesRead: reader.position, incidents: builder.count)
      if due.report {
        publish(reader.position, reader.bytes.count, due.milestone, builder, report, progress)
      }
    }
    report.unmapped = assembler.unmapped
    planRecord?.plan = plan
    planRecord?.columns = reader.columns
    for label in builder.unresolvedCountries(from: firstRow) {
      assembler.log.addUnknownCountry(label, column: assembler.countryColumn)
    }
    for row in builder.repeatedIDs(from: firstRow) {
      assembler.log.addRepeatedID(builder.id(ofRow: row), line: Int(builder.lines[row]))
    }
    report.problems += assembler.log.finished()
  }

  private func publish(
    _ position: Int,
    _ total: Int,
    _ isMilestone: Bool,
    _ builder: DatasetBuilder,
    _ report: FileReport,
    _ progress: (LoadProgress, () -> Dataset) -> Void
  ) {
    let state = LoadProgress(
      bytesRead: position,
      bytesTotal: total,
      incidents: builder.count,
      isMilestone: isMilestone
    )
    progress(state) { builder.dataset(report: LoadReport(files: earlier + [report])) }
  }

  private func noteEncoding(_ text: DecodedText, in report: inout FileReport) {
    guard let line = text.firstFaultLine else { return }
    let places = text.faults == 1 ? "a byte" : "\(text.faults.grouped) bytes"
    report.problems.append(
      LoadProblem(
        line: line,
        kind: .badEncoding,
        message: "\(places) from here on cannot be \(text.encoding.rawValue), shown as '\u{fffd}'"
      )
    )
  }

  private static func emptiness(of report: FileReport) -> String {
    if report.records == 0 { return "there are no records" }
    if report.rejected == 0 { return "all \(report.records.grouped) records are blank or headers" }
    let first = report.problems.first { $0.kind == .badRecord }
    return "none of \(report.records.grouped) records can be read"
      + (first.map { "; line \($0.line): \($0.message)" } ?? "")
  }
}

extension FileReport {
  mutating func count(_ outcome: IncidentAssembler.Outcome) {
    records += 1
    switch outcome {
    case .incident: incidents += 1
    case .rejected: rejected += 1
    case .ignored: ignored += 1
    }
  }
}
