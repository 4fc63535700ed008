import TOMLKit

extension DatasetCard {
  /// Reads a card from TOML.
  ///
  ///     title = "…"            the only key that must be there
  ///     period = "…"           license = "…"           citation = "…"
  ///     [mapping]              killed = "deaths_total"
  ///     [[counter]]            label = "…"   query = "…"   measure = "incidents|killed|injured"
  ///     [annotations]          EG = "declared province"
  ///
  /// - Throws: `CardError` for text that is not TOML, unknown keys and values of the wrong sort.
  public init(toml: String, file: String) throws(CardError) {
    self = try CardReader(toml: toml, file: file).card()
  }
}

/// Checks a parsed card key by key; it keeps the text to find the lines of faults.
private struct CardReader {
  let file: String
  let lines: [Substring]
  let root: TOMLTable

  init(toml: String, file: String) throws(CardError) {
    self.file = file
    lines = toml.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if let fault = TOMLFault(in: toml) {
      throw CardError(file: file, line: fault.line, reason: .syntax(fault.description))
    }
    do {
      root = try TOMLTable(string: toml)
    } catch let error as TOMLParseError {
      throw CardError(
        file: file,
        line: max(1, error.source.begin.line),
        reason: .syntax(error.description)
      )
    } catch {
      throw CardError(file: file, line: 1, reason: .syntax("\(error)"))
    }
  }

  func card() throws(CardError) -> DatasetCard {
    let known: Set = [
      "title", "period", "license", "citation", "mapping", "counter", "annotations",
    ]
    for key in root.keys.sorted() where !known.contains(key) {
      throw fault(.unknownKey(key), at: key)
    }
    guard let title = try text("title", of: root), !title.isEmpty else {
      throw CardError(file: file, line: 1, reason: .missingTitle)
    }
    return DatasetCard(
      title: title,
      period: try text("period", of: root),
      license: try text("license", of: root),
      citation: try text("citation", of: root),
      mapping: try mapping(),
      counters: try counters(),
      annotations: try annotations()
    )
  }

  private func mapping() throws(CardError) -> [IncidentField: String] {
    var mapping: [IncidentField: String] = [:]
    guard let table = try table("mapping") else { return mapping }
    for key in table.keys.sorted() {
      guard let field = IncidentField(rawValue: key) else {
        throw fault(.unknownField(key), at: key)
      }
      mapping[field] = try text(key, of: table)
    }
    return mapping
  }

  private func counters() throws(CardError) -> [DatasetCard.Counter] {
    guard let value = root["counter"] else { return [] }
    guard let array = value.array else {
      throw fault(.wrongType(key: "counter", expected: "a list of tables"), at: "counter")
    }
    var counters: [DatasetCard.Counter] = []
    for element in array {
      guard let table = element.table else {
        throw fault(.wrongType(key: "counter", expected: "a list of tables"), at: "counter")
      }
      counters.append(try counter(table, ordinal: counters.count))
    }
    return counters
  }

  private func counter(_ table: TOMLTable, ordinal: Int) throws(CardError) -> DatasetCard.Counter {
    for key in table.keys.sorted() where !["label", "query", "measure"].contains(key) {
      throw fault(.unknownKey(key), at: key)
    }
    func required(_ key: String) throws(CardError) -> String {
      guard let value = try text(key, of: table) else {
        throw fault(.incompleteCounter(missing: key), at: "counter", ordinal: ordinal)
      }
      return value
    }
    let measure = try text("measure", of: table) ?? Measure.incidents.rawValue
    guard let known = Measure(rawValue: measure) else {
      throw fault(.unknownMeasure(measure), at: "measure", ordinal: ordinal)
    }
    return DatasetCard.Counter(
      label: try required("label"),
      query: try required("query"),
      measure: known
    )
  }

  private func annotations() throws(CardError) -> [String: String] {
    var annotations: [String: String] = [:]
    guard let table = try table("annotations") else { return annotations }
    for key in table.keys.sorted() {
      guard key.utf8.count == 2, key.utf8.allSatisfy({ ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7a })
      else { throw fault(.badCountryCode(key), at: key) }
      annotations[key.uppercased()] = try text(key, of: table)
    }
    return annotations
  }

  private func table(_ key: String) throws(CardError) -> TOMLTable? {
    guard let value = root[key] else { return nil }
    guard let table = value.table else {
      throw fault(.wrongType(key: key, expected: "a table"), at: key)
    }
    return table
  }

  private func text(_ key: String, of table: TOMLTable) throws(CardError) -> String? {
    guard let value = table[key] else { return nil }
    guard let text = value.string else {
      throw fault(.wrongType(key: key, expected: "a string"), at: key)
    }
    return text
  }

  /// TOMLKit forgets where values stood, so the line is that of the key's n-th appearance.
  private func fault(_ reason: CardError.Reason, at key: String, ordinal: Int = 0) -> CardError {
    let places = lines.indices.filter { index in
      let line = lines[index].drop { $0 == " " || $0 == "\t" || $0 == "[" || $0 == "\"" }
      guard line.hasPrefix(key) else { return false }
      return line.dropFirst(key.count).first.map { " \t=]\".".contains($0) } ?? false
    }
    let index = places.isEmpty ? 0 : places[min(ordinal, places.count - 1)]
    return CardError(file: file, line: index + 1, reason: reason)
  }
}
