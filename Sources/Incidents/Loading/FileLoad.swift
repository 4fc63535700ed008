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

  /// What is read: a table or JSON as it comes, or a content that is there as a whole.
  private enum Input {
    case table(TableBlocks)
    case json(JSONBlocks)
    case content(SourceContent)
  }

  /// Reads everything into the builder and returns the report.
  ///
  /// A load that is cancelled tells what came before it throws.
  func run(
    into builder: inout DatasetBuilder,
    pacer: inout LoadPacer,
    progress: Progress
  ) throws(LoadError) -> FileReport {
    let input: Input
    do throws(LoadError) {
      input = try open(builder, progress)
    } catch {
      if error == .cancelled { tell((0, nil), .end, builder, nil, progress) }
      throw error
    }
    var report: FileReport
    switch input {
    case .table(let table):
      let format = FileFormat.delimited(table.dialect)
      planRecord?.format = format
      planRecord?.encoding = .utf8
      report = self.report(of: format, encoding: .utf8)
      try read(table, into: &builder, &report, &pacer, progress)
    case .json(let json):
      let before = json.layout.isInEnvelope ? builder : nil
      planRecord?.format = .json(json.layout)
      planRecord?.encoding = .utf8
      report = self.report(of: .json(json.layout), encoding: .utf8)
      if try !read(json, into: &builder, &report, &pacer, progress), let before {
        builder = before
        let content = try content(builder, progress)
        report = try read(content, into: &builder, pacer: &pacer, progress: progress)
      }
    case .content(let content):
      report = try read(content, into: &builder, pacer: &pacer, progress: progress)
      report.notes = content.notes + report.notes
      report.problems += content.problems
    }
    return try checked(report)
  }

  private func open(
    _ builder: DatasetBuilder,
    _ progress: Progress
  ) throws(LoadError) -> Input {
    if var head = FileHead(source) {
      if let table = try tableBlocks(&head) { return .table(table) }
      if let json = try jsonBlocks(&head) { return .json(json) }
    }
    return .content(try content(builder, progress))
  }

  private func content(
    _ builder: DatasetBuilder,
    _ progress: Progress
  ) throws(LoadError) -> SourceContent {
    try source.content { read, total in
      let state = LoadProgress(bytesRead: read, bytesTotal: total, incidents: builder.count)
      progress(state) { builder.partialDataset(report: LoadReport(files: earlier)) }
    }
  }

  /// Reads what has to be in memory as a whole.
  private func read(
    _ content: SourceContent,
    into builder: inout DatasetBuilder,
    pacer: inout LoadPacer,
    progress: Progress
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
    var report = report(of: format, encoding: text.encoding)
    switch format {
    case .digest:
      report = DigestReader().read(
        text.bytes,
        file: source.name,
        fileIndex: earlier.count,
        into: &builder
      )
      report.encoding = text.encoding.rawValue
    case .delimited(let dialect):
      let table = try tableBlocks(of: text.bytes, dialect)
      try read(table, into: &builder, &report, &pacer, progress)
    case .json(let layout):
      let json = try jsonBlocks(of: text.bytes, layout)
      _ = try read(json, into: &builder, &report, &pacer, progress)
    }
    if let problem = DecodingRepair(text).problem { report.problems.append(problem) }
    return report
  }

  private func report(of format: FileFormat, encoding: TextEncoding) -> FileReport {
    var report = FileReport(name: source.name, format: format.name, encoding: encoding.rawValue)
    report.delimiter = format.delimiter
    return report
  }

  private func checked(_ report: FileReport) throws(LoadError) -> FileReport {
    guard report.incidents > 0 || report.briefs > 0 else {
      throw .noIncidents(file: source.name, reason: Self.emptiness(of: report))
    }
    return report
  }

  private static func emptiness(of report: FileReport) -> String {
    if report.records == 0 { return "there are no records" }
    if report.rejected == 0 { return "all \(report.records.grouped) records are blank or headers" }
    let first = report.problems.first { $0.kind == .badRecord }
    return "none of \(report.records.grouped) records can be read"
      + (first.map { "; line \($0.line): \($0.message)" } ?? "")
  }
}

extension FileLoad {
  /// Reads the records of a text that is in memory.
  func read<Reader: RecordReader>(
    _ start: Reader,
    _ plan: MappingPlan,
    isTable: Bool,
    _ builder: inout DatasetBuilder,
    _ report: inout FileReport,
    _ pacer: inout LoadPacer,
    _ progress: Progress
  ) throws(LoadError) {
    var reader = start
    let firstRow = builder.count
    report.note(plan, columns: reader.columns)
    report.note(reader.rowsAbove)
    var assembler = IncidentAssembler(
      plan: plan,
      names: reader.columns,
      fileIndex: earlier.count,
      isTable: isTable,
      builder: &builder
    )
    assembler.leaveOut(reader.rowsAbove)
    let place = (start: 0, total: Int?(reader.bytes.count))
    do throws(LoadError) {
      try take(from: &reader, at: place, &assembler, &builder, &report, &pacer, progress)
    } catch {
      tell((reader.position, place.total), .end, builder, report, progress)
      throw error
    }
    planRecord?.plan = plan
    planRecord?.columns = reader.columns
    assembler.finish(&report, builder: builder, from: firstRow)
  }

  /// Makes incidents of the records of a reader, whose text begins at a place of the file.
  ///
  /// - Throws: `LoadError.cancelled`.
  func take<Reader: RecordReader>(
    from reader: inout Reader,
    at place: (start: Int, total: Int?),
    _ assembler: inout IncidentAssembler,
    _ builder: inout DatasetBuilder,
    _ report: inout FileReport,
    _ pacer: inout LoadPacer,
    _ progress: Progress
  ) throws(LoadError) {
    let text = reader.bytes
    var record = Record()
    while reader.next(into: &record) {
      if reader.columns.count > assembler.names.count {
        assembler.adopt(reader.columns, into: &builder)
      }
      report.count(assembler.take(record, in: text, into: &builder))
      if report.records & 0x3ff == 0, Task.isCancelled { throw .cancelled }
      let bytes = (read: place.start + reader.position, total: place.total)
      if let due = pacer.due(at: bytes.read, of: bytes.total, incidents: builder.count) {
        tell(bytes, due, builder, report, progress)
      }
    }
  }

  /// Tells how far the load is.
  func tell(
    _ bytes: (read: Int, total: Int?),
    _ due: LoadPacer.Due,
    _ builder: DatasetBuilder,
    _ report: FileReport?,
    _ progress: Progress
  ) {
    let state = LoadProgress(
      bytesRead: bytes.read,
      bytesTotal: bytes.total,
      incidents: builder.count,
      isMilestone: due != .report,
      isStopped: due == .end
    )
    let files = earlier + [report].compactMap(\.self)
    progress(state) { builder.partialDataset(report: LoadReport(files: files)) }
  }
}
