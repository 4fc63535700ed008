/// Tells the rows below a table that are no records: totals, sources, remarks.
///
/// Only rows without a date are looked at, and only in tables whose other rows have one; a row that
/// may be an incident all the same, such as an undated one about a total loss, is left in.
struct FooterRule: Sendable {
  private let dateColumns: [Int]
  /// Where the day stands of nearly all rows.
  private let firstDateColumn: Int
  /// The columns of running text, where words such as "source" mean little.
  private let proseColumns: Set<Int>

  /// The rule for a table, `nil` for one whose rows have no dates.
  init?(plan: MappingPlan) {
    dateColumns = [IncidentField.date, .year, .dateEnd].compactMap { plan.columns[$0]?.first }
    guard plan.isUsuallyDated, let first = dateColumns.first else { return nil }
    firstDateColumn = first
    let prose = [IncidentField.summary, .source, .tags].flatMap { plan.columns[$0] ?? [] }
    proseColumns = Set(prose + plan.extras)
  }

  /// Why a row is left out, or `nil` for one that is a record.
  @inline(__always)
  func rule(for record: borrowing Record, in bytes: [UInt8]) -> String? {
    let text = bytes.span
    if let range = record.range(firstDateColumn, in: text), !range.isEmpty,
      text[range.lowerBound].isASCIIDigit
    {
      return nil
    }
    return ruleForUndated(record, in: bytes)
  }

  private func ruleForUndated(_ record: borrowing Record, in bytes: [UInt8]) -> String? {
    var first = 0
    while first < record.cells.count, !record.isFilled(first, in: bytes) { first += 1 }
    let cell = record.text(first, in: bytes)
    guard let word = FooterWord(beginning: cell), !isDated(record, except: first, in: bytes) else {
      return nil
    }
    var others: [ArraySlice<UInt8>] = []
    for column in record.cells.indices where column != first {
      let other = record.text(column, in: bytes)
      if !other.isEmpty { others.append(other) }
    }
    switch word.meaning {
    case .total:
      return isTotal(word, others, column: first) ? "a row of totals, left out" : nil
    case .remark:
      return isRemark(word, others, column: first) ? "a remark below the table, left out" : nil
    }
  }

  private func isTotal(_ word: FooterWord, _ others: [ArraySlice<UInt8>], column: Int) -> Bool {
    if word.hasColon || word.isAlone, dateColumns.contains(column) { return true }
    if others.isEmpty { return word.isFollowedByFigure }
    return word.isShort && others.allSatisfy(Self.isFigure)
  }

  /// Unquoted commas part a remark into cells, so that others may be filled behind a colon.
  private func isRemark(_ word: FooterWord, _ others: [ArraySlice<UInt8>], column: Int) -> Bool {
    let isProse = proseColumns.contains(column)
    if word.hasColon, column == 0, !isProse { return true }
    return others.isEmpty && (!isProse || word.hasColon || word.isAlone || word.isMark)
  }

  private func isDated(
    _ record: borrowing Record,
    except column: Int,
    in bytes: [UInt8]
  ) -> Bool {
    for date in dateColumns where date != column {
      if DateCell.read(record.text(date, in: bytes)).date != nil { return true }
    }
    return false
  }

  private static func isFigure(_ cell: ArraySlice<UInt8>) -> Bool {
    if MissingValue.isUnknown(cell) { return true }
    let figure = cell.last == UInt8(ascii: "%") ? cell.dropLast().trimmed : cell
    if DecimalNumber(figure) != nil { return true }
    if case .count = CountCell.read(figure) { return true }
    return false
  }
}
