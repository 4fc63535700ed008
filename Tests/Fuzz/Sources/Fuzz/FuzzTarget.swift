import Dashboard
@testable import Incidents
import TerminalUI

/// What is fed with hostile bytes, and what must hold afterwards.
enum FuzzTarget: String, CaseIterable {
  /// CSV and its relatives.
  case table
  /// Tables by the ways of large ones, in blocks as small as the inputs want.
  case blocks
  /// JSON, NDJSON and GeoJSON.
  case json
  /// The same by the ways of large texts, in blocks as small as the inputs want.
  case objects
  /// The news digest.
  case digest
  /// Workbooks, from the parts of their archives on.
  case sheet
  /// What is packed: gzip and ZIP.
  case archive
  /// A filter line and a line that names a view.
  case query
  /// A theme file.
  case theme
  /// A script of keys.
  case keys

  /// Feeds the target; traps when a promise is broken, which the fuzzer reports as a crash.
  func take(_ bytes: [UInt8]) {
    switch self {
    case .table, .json, .digest, .archive: load(bytes)
    case .sheet: load(StoredWorkbook(bytes).bytes)
    case .blocks: loadInBlocks(bytes, by: table)
    case .objects: loadInBlocks(bytes, by: objects)
    case .query: readQuery(String(decoding: bytes, as: UTF8.self))
    case .theme: readTheme(bytes)
    case .keys: readKeys(String(decoding: bytes, as: UTF8.self))
    }
  }

  /// The readers are told apart by their seeds alone: detection is a part of what is tried.
  private func load(_ bytes: [UInt8]) {
    let source = Source(name: "fuzz", bytes: bytes)
    guard let dataset = try? DatasetLoader().load([source]) else { return }
    for file in dataset.report.files {
      precondition(
        file.records == file.incidents + file.rejected + file.ignored,
        "\(file.records) records are not \(file.incidents) + \(file.rejected) + \(file.ignored)"
      )
      precondition(file.incidents == dataset.count)
    }
    for row in 0..<min(dataset.count, 50) {
      let incident = dataset.incident(at: row)
      precondition(incident.origin.line >= 1)
      if let date = incident.date { precondition(date.start <= date.end) }
    }
  }

  /// Blocks are read by threads and column by column; what comes out is what single records give.
  private func loadInBlocks(
    _ bytes: [UInt8],
    by load: ([UInt8], Int) throws(LoadError) -> Loaded?
  ) {
    guard let text = try? FormatDetector.decode(bytes, file: "fuzz", encoding: nil).bytes,
      let alone = try? load(text, .max / 4), let together = try? load(text, 200)
    else { return }
    precondition(alone.report == together.report)
    precondition(alone.dataset.text.bytes == together.dataset.text.bytes)
    precondition(alone.dataset.text.starts == together.dataset.text.starts)
    for row in 0..<alone.dataset.count {
      precondition(alone.dataset.incident(at: row) == together.dataset.incident(at: row))
    }
  }

  private typealias Loaded = (dataset: Dataset, report: FileReport)

  private func table(_ text: [UInt8], _ blockSize: Int) throws(LoadError) -> Loaded? {
    let load = fileLoad(of: text)
    let dialect = DelimitedDialect(sniffing: text)
    let table = try load.tableBlocks(of: text, dialect, blockSize: blockSize)
    var builder = DatasetBuilder(title: "")
    var report = FileReport(name: "fuzz", format: "csv")
    var pacer = LoadPacer()
    try load.read(table, into: &builder, &report, &pacer) { _, _ in }
    return (builder.dataset(report: LoadReport(files: [report])), report)
  }

  /// A block that would hold all of it is left out: single records are read from the whole text.
  private func objects(_ text: [UInt8], _ blockSize: Int) throws(LoadError) -> Loaded? {
    guard let layout = JSONLayout(of: text) else { return nil }
    let load = fileLoad(of: text)
    var builder = DatasetBuilder(title: "")
    var report = FileReport(name: "fuzz", format: "json")
    var pacer = LoadPacer()
    if blockSize > text.count {
      var reader = JSONReader(bytes: text, layout: layout)
      var plan = try load.plan(&reader, dialect: nil)
      plan.notes += [layout.note].compactMap(\.self)
      try load.read(reader, plan, isTable: false, &builder, &report, &pacer) { _, _ in }
    } else {
      let json = try load.jsonBlocks(of: text, layout, blockSize: blockSize)
      _ = try load.read(json, into: &builder, &report, &pacer) { _, _ in }
    }
    return (builder.dataset(report: LoadReport(files: [report])), report)
  }

  private func fileLoad(of text: [UInt8]) -> FileLoad {
    FileLoad(
      source: Source(name: "fuzz", bytes: text),
      options: LoadOptions(findsDuplicates: false),
      cardMapping: [:],
      earlier: []
    )
  }

  private func readQuery(_ text: String) {
    if let query = try? Query(text) {
      // What was understood is understood again.
      precondition((try? Query(text)) == query)
    }
    if let view = try? ViewLine(text) {
      let again = try? ViewLine(view.description)
      precondition(again == view, "\(view.description) is not read as it was written")
    }
  }

  private func readTheme(_ bytes: [UInt8]) {
    // Whatever file the theme inherits from, it gets the same bytes: never one of this machine.
    let library = ThemeLibrary { _ in .bytes(bytes) }
    if let theme = try? library.theme("./fuzz.toml") {
      for depth in ColorDepth.allCases { _ = theme.styles(at: depth) }
    }
  }

  private func readKeys(_ script: String) {
    guard let keys = try? Key.keys(in: script) else { return }
    for key in keys {
      precondition(Key(notation: key.notation) == key, "\(key.notation) is another key")
    }
  }
}
