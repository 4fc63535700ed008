/// Writes incidents as comma-separated values (RFC 4180, lines ended by LF) with a header.
///
/// The columns are the members of the JSON export, objects flattened (`killed_low`), then the tags
/// and the extra columns. Values of a list are joined by ` | `. Unknown is an empty cell; an open
/// end is an empty `…_high` beside a filled `…_low`.
///
/// Cells are safe to open: one that a spreadsheet would run as a formula gets a leading apostrophe,
/// control characters become their pictures and line ends within a cell LF.
struct CSVEncoder: IncidentEncoder {
  /// The columns that every export has.
  static let columns = [
    "id", "date", "date_end", "date_precision", "date_note", "country", "country_code", "admin",
    "place", "lat", "lon", "killed_low", "killed_best", "killed_high", "injured_low",
    "injured_best", "injured_high", "kind", "target", "actor", "claim", "summary", "sources",
    "origin_file", "origin_line", "tags",
  ]

  private(set) var bytes: [UInt8] = []
  private let extraColumns: [String]
  private let hasNotes: Bool

  init(extraColumns: [String], hasNotes: Bool = false) {
    self.extraColumns = extraColumns
    self.hasNotes = hasNotes
  }

  mutating func begin(title: String) {
    // A file's own column may be called like one of ours; readers take the first of two.
    let own = Self.columns + (hasNotes ? ["note"] : [])
    write(own + extraColumns.map { own.contains($0) ? "extra_\($0)" : $0 })
  }

  mutating func append(_ incident: Incident) {
    write(
      when(incident) + whereabouts(incident) + account(incident)
        + (hasNotes ? [incident.note] : []) + extra(incident)
    )
  }

  mutating func end() {}

  mutating func removeBytes() {
    bytes.removeAll(keepingCapacity: true)
  }
}

extension CSVEncoder {
  private func when(_ incident: Incident) -> [String] {
    guard let date = incident.date else { return [incident.id, "", "", "", ""] }
    return [
      incident.id,
      date.start.description,
      date.start == date.end ? "" : date.end.description,
      date.precision.word,
      date.note ?? "",
    ]
  }

  private func whereabouts(_ incident: Incident) -> [String] {
    [
      incident.countryName,
      incident.country?.code ?? "",
      incident.admin,
      incident.place,
      incident.coordinate?.latitude.description ?? "",
      incident.coordinate?.longitude.description ?? "",
    ]
  }

  private func account(_ incident: Incident) -> [String] {
    figures(incident.killed) + figures(incident.injured) + [
      incident.kind,
      incident.target,
      incident.actor,
      incident.claim.rawValue,
      incident.summary,
      incident.sources.joined(separator: " | "),
      incident.origin.file,
      String(incident.origin.line),
      incident.tags.joined(separator: " | "),
    ]
  }

  private func extra(_ incident: Incident) -> [String] {
    extraColumns.map { name in incident.extra.first { $0.name == name }?.value ?? "" }
  }

  private func figures(_ count: Count) -> [String] {
    guard let bounds = count.bounds else { return ["", "", ""] }
    return [String(bounds.low), String(bounds.best), bounds.high.map(String.init) ?? ""]
  }
}

extension CSVEncoder {
  private mutating func write(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(cell)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func write(_ cell: String) {
    var text = Self.isPlain(cell) ? cell : Self.harmless(cell)
    // The raw cell counts too: a carriage return that opens it is a line feed by now.
    if Self.isFormula(cell) || Self.isFormula(text) { text = "'" + text }
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2c || $0 == 0x0a }) else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a spreadsheet would take the cell for a formula; plain numbers may begin with a sign.
  static func isFormula(_ cell: String) -> Bool {
    switch cell.utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, 0x0d: true
    case UInt8(ascii: "+"), UInt8(ascii: "-"): !isNumber(cell)
    default: false
    }
  }

  /// Whether the cell is a sign, digits and perhaps a fraction and nothing else.
  private static func isNumber(_ cell: String) -> Bool {
    let parts = cell.utf8.dropFirst().split(
      separator: UInt8(ascii: "."),
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0) }
    }
  }

  /// Whether the cell has no control character but tabs, so that it can go out as it is.
  private static func isPlain(_ cell: String) -> Bool {
    cell.unicodeScalars.allSatisfy { scalar in
      scalar == "\t" || scalar.value >= 0x20 && !(0x7f..<0xa0).contains(scalar.value)
    }
  }

  /// The cell with LF for every line end and a picture for every other control character but tabs.
  private static func harmless(_ cell: String) -> String {
    var result = ""
    var previous: Unicode.Scalar = " "
    for scalar in cell.unicodeScalars {
      switch scalar.value {
      case 0x0a where previous == "\r": break
      case 0x0a, 0x0d: result += "\n"
      case 0x00..<0x09, 0x0b..<0x20, 0x7f..<0xa0: result += VisibleText(String(scalar)).description
      default: result.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return result
  }
}
