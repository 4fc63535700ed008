import Dashboard
import Incidents
import TerminalUI

/// What is fed with hostile bytes, and what must hold afterwards.
enum FuzzTarget: String, CaseIterable {
  /// CSV and its relatives.
  case table
  /// JSON, NDJSON and GeoJSON.
  case json
  /// The news digest.
  case digest
  /// A filter line and a line that names a view.
  case query
  /// A theme file.
  case theme
  /// A script of keys.
  case keys

  /// Feeds the target; traps when a promise is broken, which the fuzzer reports as a crash.
  func take(_ bytes: [UInt8]) {
    switch self {
    case .table, .json, .digest: load(bytes)
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
