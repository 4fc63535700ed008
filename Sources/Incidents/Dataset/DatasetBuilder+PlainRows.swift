extension DatasetBuilder {
  /// Adds the dates, points and figures of a few rows, of which the other columns follow.
  mutating func append(_ facts: FactBatch) {
    dates.append(facts)
    coordinates.append(facts)
    killed.append(facts.killed, facts.count)
    injured.append(facts.injured, facts.count)
  }

  /// Adds the categories of rows.
  ///
  /// - Complexity: O(*n*) in the bytes of the cells.
  mutating func appendCategories(
    _ rows: PlainRows,
    of block: borrowing RecordBlock,
    _ columns: IncidentAssembler.TextColumns,
    _ codes: CategoryCodes
  ) {
    let (cells, text) = (block.store.cells.span, block.bytes.span)
    let first = countryLabels.count
    if codes.hasCountryNames {
      countryLabels.append(columns.country, of: rows, cells, text)
    } else {
      appendCountries(rows, cells, text, columns, codes)
    }
    while countries.count < countryLabels.valueCount { resolve(countries.count) }
    if adminOfLabel.contains(where: { !$0.isEmpty }) {
      for row in 0..<rows.count {
        let label = countryLabels.code(ofRow: first + row)
        let range = rows.value(row, columns.admin, in: cells, text)
        admins.append(range, of: text, or: adminOfLabel[label])
      }
    } else {
      admins.append(columns.admin, of: rows, cells, text)
    }
    places.append(columns.place, of: rows, cells, text)
    if let meanings = codes.kinds {
      kinds.append(columns.kind, of: rows, cells, text, meanings)
    } else {
      kinds.append(columns.kind, of: rows, cells, text)
    }
    targets.append(columns.target, of: rows, cells, text)
    actors.append(columns.actor, of: rows, cells, text)
  }

  private mutating func appendCountries(
    _ rows: PlainRows,
    _ cells: Span<RecordCell>,
    _ text: Span<UInt8>,
    _ columns: IncidentAssembler.TextColumns,
    _ codes: CategoryCodes
  ) {
    if let implied = codes.impliedCountry {
      for row in 0..<rows.count {
        let isInside = !rows.value(row, columns.admin, in: cells, text).isEmpty
        countryLabels.append(0..<0, of: text, or: isInside ? implied : [])
      }
    } else if let names = codes.countries {
      countryLabels.append(columns.country, of: rows, cells, text, names)
    } else {
      for row in 0..<rows.count {
        countryLabels.append(rows.range(row, columns.country, in: cells, text), of: text, or: [])
      }
    }
  }

  /// Adds the claims of rows, all of which are words of a table or missing.
  ///
  /// - Complexity: O(*n*) in the rows.
  mutating func appendClaims(
    _ rows: PlainRows,
    of block: borrowing RecordBlock,
    column: Int,
    _ words: CodeTable<Claim>
  ) {
    guard column >= 0 else {
      claims.append(contentsOf: repeatElement(.unknown, count: rows.count))
      return
    }
    let (cells, text) = (block.store.cells.span, block.bytes.span)
    for row in 0..<rows.count {
      let word = rows.value(row, column, in: cells, text)
      claims.append(words.meaning(of: word, in: text) ?? .unknown)
    }
  }

  /// Adds where rows stand.
  mutating func appendOrigins(_ rows: PlainRows, of block: borrowing RecordBlock, file: Int) {
    fileIndices.append(contentsOf: repeatElement(UInt16(clamping: file), count: rows.count))
    for row in rows.rows { lines.append(Int32(clamping: block.rows[row].line)) }
  }

  /// Adds the running text of rows.
  ///
  /// - Parameters:
  ///   - rows: The rows.
  ///   - block: The block that they are of.
  ///   - fields: The columns in the order of the text arena.
  ///   - buildSummary: Makes a summary of other cells, by the number of the row in the block.
  /// - Complexity: O(*n*) in the bytes of the cells.
  mutating func appendText(
    _ rows: PlainRows,
    of block: borrowing RecordBlock,
    _ fields: TextFields,
    buildSummary: (Int, inout [UInt8]) -> Void
  ) {
    let first = text.rowCount
    text.append(rows, of: block, fields, buildSummary: buildSummary)
    guard ids.isRising, fields.id >= 0 else { return }
    var ids = ids
    let (cells, source) = (block.store.cells.span, block.bytes.span)
    for row in 0..<rows.count {
      let start = text.starts[first + row]
      let count = rows.value(row, fields.id, in: cells, source).count
      ids.add(start..<start + count, of: text.bytes.span)
    }
    self.ids = ids
  }
}
