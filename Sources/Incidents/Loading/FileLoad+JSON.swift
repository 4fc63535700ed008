extension FileLoad {
  /// JSON text whose columns are known and that can be cut between its records.
  struct JSONBlocks {
    let layout: JSONLayout
    let columns: [String]
    let plan: MappingPlan
    let cutter: JSONBlockCutter
    /// Whether each record has a line of its own, as far as is known.
    let isOneALine: Bool
    /// The bytes of the file.
    let total: Int?
    /// The whole text, where it is in memory.
    var whole: [UInt8]?
    /// Whether threads are worth while.
    let isLarge: Bool

    /// The layout of a block, which begins with a record.
    var blockLayout: JSONLayout {
      var layout = layout
      layout.start = 0
      return layout
    }
  }

  /// Works out the columns of JSON text that is read as it comes, or returns `nil` for what has to be
  /// looked at as a whole.
  func jsonBlocks(
    _ head: inout FileHead,
    blockSize: Int = JSONBlockCutter.blockSize
  ) throws(LoadError) -> JSONBlocks? {
    guard options.encoding == nil || options.encoding == .utf8 else { return nil }
    while !head.reader.isAtEnd {
      guard let (text, layout, isOneALine) = beginning(of: head.bytes) else { return nil }
      var reader = JSONReader(bytes: text, layout: layout, isPart: true)
      if !Self.fillsSample(reader), try head.grow() { continue }
      guard let plan = try plan(ofPart: &reader, layout) else { return nil }
      return JSONBlocks(
        layout: layout,
        columns: reader.columns,
        plan: plan,
        cutter: JSONBlockCutter(
          reader: head.reader,
          head: head.text,
          layout: layout,
          isOneALine: isOneALine,
          keepsRest: true,
          blockSize: blockSize
        ),
        isOneALine: isOneALine,
        total: head.reader.total,
        isLarge: true
      )
    }
    return nil
  }

  /// Works out the columns of JSON text that is in memory, and where it is cut.
  func jsonBlocks(
    of text: [UInt8],
    _ layout: JSONLayout,
    blockSize: Int = JSONBlockCutter.blockSize
  ) throws(LoadError) -> JSONBlocks {
    var reader = JSONReader(bytes: text, layout: layout)
    var plan = try plan(&reader, dialect: nil)
    plan.notes += [layout.note].compactMap(\.self)
    var scanner = JSONRecordScanner()
    _ = scanner.scan(text.span.extracting(first: min(text.count, 1 << 16)), from: layout.start)
    let isOneALine = layout.isLineDelimited && !scanner.hasLineEndsInside
    return JSONBlocks(
      layout: layout,
      columns: reader.columns,
      plan: plan,
      cutter: JSONBlockCutter(
        reader: BlockReader(bytes: text, from: layout.start),
        head: text.prefix(layout.start),
        layout: layout,
        isOneALine: isOneALine,
        keepsRest: false,
        blockSize: blockSize
      ),
      isOneALine: isOneALine,
      total: text.count,
      whole: text,
      isLarge: text.count > 2 * blockSize
    )
  }

  /// The sound text up to the last record that ends in the bytes, where its records are, and whether
  /// each has a line of its own; `nil` where that cannot be told yet or is no JSON.
  private func beginning(
    of bytes: [UInt8]
  ) -> (text: [UInt8], layout: JSONLayout, isOneALine: Bool)? {
    guard let last = bytes.lastIndex(of: ASCII.closeBrace),
      let text = try? FormatDetector.decode(
        Array(bytes[...last]),
        file: source.name,
        encoding: nil
      ),
      text.isPlainUTF8(of: bytes[...last]), let layout = JSONLayout(of: text.bytes)
    else { return nil }
    var scanner = JSONRecordScanner()
    let found = scanner.scan(text.bytes.span, from: layout.start)
    // An array that is over already may not be the longest one.
    guard found.closing == nil, let end = found.lastEnd else { return nil }
    let isOneALine = layout.isLineDelimited && !scanner.hasLineEndsInside
    return (Array(text.bytes[..<end]), layout, isOneALine)
  }

  /// Whether there are as many records as are looked at.
  private static func fillsSample(_ start: JSONReader) -> Bool {
    var reader = start
    var record = Record()
    var records = 0
    while records < ColumnSample.rows, reader.next(into: &record) { records += 1 }
    return records == ColumnSample.rows && !reader.hasFault
  }

  /// The plan of the first records, or `nil` where that of all may be another.
  private func plan(
    ofPart reader: inout JSONReader,
    _ layout: JSONLayout
  ) throws(LoadError) -> MappingPlan? {
    do {
      var plan = try plan(&reader, dialect: nil)
      // Only the rest can tell whether 3/4 is in March.
      if plan.dateEvidence.isAsked, !plan.dateEvidence.isAnswered { return nil }
      plan.notes += [layout.note].compactMap(\.self)
      return plan
    } catch {
      if case .badMapping = error { throw error }
      return nil
    }
  }
}
