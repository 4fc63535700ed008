/// Makes incidents of the rows that look as nearly all rows do, column by column.
///
/// `IncidentAssembler` fills a draft row by row: for each cell it asks anew which field it is, whether
/// it stands in the text as it is meant, and whether a column has room. Over a whole block these
/// questions are asked once a column. What comes out is the same; rows that need more than a look at
/// their cells stay with `IncidentAssembler`.
struct ColumnAssembler: Sendable {
  let cells: CellReader
  let text: IncidentAssembler.TextColumns
  let codes: CategoryCodes
  let claims: CodeTable<Claim>
  let fields: TextFields
  let file: Int
  private let columnCount: Int
  private let firstHeader: [UInt8]
  /// The column that says when, or at least in which year.
  let dateColumn: Int

  /// Takes over from the assembler of the same table, or `nil` where every row needs more than a look
  /// at its cells: where they hold several values, or nothing says when.
  init?(_ assembler: borrowing IncidentAssembler) {
    let text = assembler.text
    let dates = assembler.cells.dateColumns
    dateColumn = dates.start >= 0 ? dates.start : dates.year
    guard assembler.multiValues.isEmpty, dateColumn >= 0 else { return nil }
    cells = assembler.cells
    self.text = text
    codes = assembler.codes
    claims = assembler.claimWords
    file = assembler.draft.file
    columnCount = assembler.names.count
    firstHeader = assembler.header.first ?? []
    var extras: [Int] = []
    for (column, index) in assembler.extras {
      while extras.count <= index { extras.append(-1) }
      extras[index] = column
    }
    fields = TextFields(text, extras: extras, summaries: assembler.cells.summaries)
  }

  /// The rows from one on that can be read column by column, as many as are read at a time; none when
  /// that row cannot.
  ///
  /// - Complexity: O(*n*) in the rows.
  func plainRows(from first: Int, of block: borrowing RecordBlock) -> PlainRows {
    let bytes = block.bytes
    let (text, cells) = (bytes.span, block.store.cells.span)
    let end = min(block.count, first + PlainRows.most)
    var row = first
    while row < end, isPlain(row, of: block, cells, text) { row += 1 }
    return PlainRows(first..<row, of: block, columnCount: columnCount)
  }

  /// A row with a cell for each column and a date that begins with a digit, which therefore is no
  /// header, total or remark, and whose claim is a known word.
  @inline(__always)
  private func isPlain(
    _ row: Int,
    of block: borrowing RecordBlock,
    _ cells: Span<RecordCell>,
    _ text: Span<UInt8>
  ) -> Bool {
    let firstCell = row == 0 ? 0 : block.rows[row - 1].cellsEnd
    guard block.rows[row].cellsEnd - firstCell == columnCount, block.rows[row].isPlain else {
      return false
    }
    let place = PlainRows(row..<row + 1, of: block, columnCount: columnCount)
    let date = place.range(0, dateColumn, in: cells, text)
    guard !date.isEmpty, text[date.lowerBound].isASCIIDigit else { return false }
    let first = place.range(0, 0, in: cells, text)
    if first.count == firstHeader.count,
      ByteScan.equal(text.extracting(first), firstHeader.span)
    {
      return false
    }
    let claim = place.value(0, self.text.claim, in: cells, text)
    if !claim.isEmpty, claims.meaning(of: claim, in: text) == nil { return false }
    // A kind may be a list.
    let kind = place.range(0, self.text.kind, in: cells, text)
    return !ByteScan.contains(ASCII.bar, kind, of: text)
  }
}
