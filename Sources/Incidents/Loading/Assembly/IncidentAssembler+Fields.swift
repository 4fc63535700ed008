extension IncidentAssembler {
  /// Fills the draft; what stands in the text as it is meant is only pointed to.
  mutating func fill(from record: borrowing Record, in bytes: [UInt8]) {
    draft.clear()
    draft.line = record.line
    cells.take(record, in: bytes, text.id, &draft.ranges.id, or: &draft.id)
    cells.take(record, in: bytes, text.admin, &draft.ranges.admin, or: &draft.admin)
    cells.take(record, in: bytes, text.place, &draft.ranges.place, or: &draft.place)
    cells.take(record, in: bytes, text.target, &draft.ranges.target, or: &draft.target)
    cells.take(record, in: bytes, text.actor, &draft.ranges.actor, or: &draft.actor)
    cells.take(record, in: bytes, text.summary, &draft.ranges.summary, or: &draft.summary)
    fillCountry(record, in: bytes)
    fillKind(record, in: bytes)
    if text.claim >= 0 { fillClaim(record, in: bytes) }
    if draft.ranges.summary.isEmpty, draft.summary.isEmpty {
      cells.buildSummary(record, in: bytes, &draft.summary)
    }
    fillLists(record, in: bytes)
    draft.date = cells.date(record, in: bytes, &log)
    draft.coordinate = cells.coordinate(record, in: bytes, &log)
    draft.killed = cells.count(record, in: bytes, cells.killed, &log)
    draft.injured = cells.count(record, in: bytes, cells.injured, &log)
    if !extras.isEmpty { fillExtras(record, in: bytes) }
  }

  private mutating func fillLists(_ record: borrowing Record, in bytes: [UInt8]) {
    cells.takeList(
      record,
      in: bytes,
      text.sources,
      isTags: false,
      &draft.ranges.sources,
      or: &draft.sources
    )
    cells.takeList(record, in: bytes, text.tags, isTags: true, &draft.ranges.tags, or: &draft.tags)
  }

  private mutating func fillExtras(_ record: borrowing Record, in bytes: [UInt8]) {
    for (column, index) in extras {
      if !multiValues.isEmpty, multiValues.contains(column) {
        MultiValue.append(record.text(column, in: bytes), to: &draft.extra[index])
        continue
      }
      cells.take(
        record,
        in: bytes,
        column,
        &draft.ranges.extra[index],
        or: &draft.extra[index],
        isRaw: true
      )
    }
  }

  private mutating func fillCountry(_ record: borrowing Record, in bytes: [UInt8]) {
    if let implied = codes.impliedCountry {
      let hasAdmin = !draft.ranges.admin.isEmpty || !draft.admin.isEmpty
      if hasAdmin { draft.country.append(contentsOf: implied) }
    } else if codes.hasCountryCodes {
      draft.country.append(contentsOf: record.text(text.country, in: bytes))
    } else if let meaning = codes.countries?.meaning(of: record.text(text.country, in: bytes)) {
      draft.country.append(contentsOf: meaning)
    } else {
      cells.take(record, in: bytes, text.country, &draft.ranges.country, or: &draft.country)
    }
  }

  private mutating func fillKind(_ record: borrowing Record, in bytes: [UInt8]) {
    if codes.kinds != nil || !multiValues.isEmpty || hasBar(record, in: bytes) {
      let cell = record.text(text.kind, in: bytes)
      if let meaning = codes.kinds?.meaning(of: cell) {
        draft.kind.append(contentsOf: meaning)
        return
      }
      let isList = !multiValues.isEmpty || cell.contains(ASCII.bar)
      if isList, let first = ListCell.first(of: cell) {
        draft.kind.append(contentsOf: first)
        return
      }
    }
    cells.take(record, in: bytes, text.kind, &draft.ranges.kind, or: &draft.kind)
  }

  /// Whether the kind may be a list.
  private func hasBar(_ record: borrowing Record, in bytes: [UInt8]) -> Bool {
    let text = bytes.span
    guard let range = record.range(self.text.kind, in: text) else { return true }
    for index in range where text[index] == ASCII.bar { return true }
    return false
  }

  /// A known word, yes or no, or the name of who claimed it.
  private mutating func fillClaim(_ record: borrowing Record, in bytes: [UInt8]) {
    var cell = record.text(text.claim, in: bytes)
    if let claim = claimWords.meaning(of: cell) {
      draft.claim = claim
      return
    }
    if let meaning = claimCodes?.meaning(of: cell) { cell = meaning[...] }
    guard !MissingValue.isUnknown(cell) else { return }
    let word = cell.string.lowercased()
    if let claim = Claim(rawValue: word) {
      draft.claim = claim
    } else if ["yes", "true", "y"].contains(word) {
      draft.claim = .claimed
    } else if !["no", "false", "n"].contains(word), DecimalNumber(cell) == nil {
      draft.claim = .claimed
      if draft.ranges.actor.isEmpty, draft.actor.isEmpty { draft.actor.append(contentsOf: cell) }
    }
  }
}
