extension FileLoad {
  /// Reads a workbook as if it were a table whose lines are rows.
  func runWorkbook(
    _ bytes: [UInt8],
    into builder: inout DatasetBuilder,
    pacer: inout LoadPacer,
    progress: (LoadProgress, () -> Dataset) -> Void
  ) throws(LoadError) -> FileReport {
    let workbook: Workbook
    do {
      workbook = try Workbook(ZipArchive(bytes))
    } catch {
      throw error.loadError(file: source.name, what: "the workbook")
    }
    var report = FileReport(name: source.name, format: "xlsx")
    var reader = workbook.reader
    guard reader.rowCount > 0 else {
      throw .noIncidents(file: source.name, reason: "no sheet has a row below a header")
    }
    let plan = try plan(&reader, dialect: nil)
    try read(reader, plan, isTable: true, &builder, &report, &pacer, progress)
    report.notes = workbook.notes + report.notes
    report.problems += workbook.problems
    return report
  }
}
