extension FileLoad {
  /// Reads JSON text as it comes.
  ///
  /// - Returns: Whether the records were those of the file; `false` where a longer array follows.
  func read(
    _ json: JSONBlocks,
    into builder: inout DatasetBuilder,
    _ report: inout FileReport,
    _ pacer: inout LoadPacer,
    _ progress: Progress
  ) throws(LoadError) -> Bool {
    let firstRow = builder.count
    report.note(json.plan, columns: json.columns)
    var state = JSONState(json, fileIndex: earlier.count, report: report, builder: &builder)
    let isWhole: Bool
    do throws(LoadError) {
      isWhole = try readBlocks(of: json, &state, &builder, &pacer, progress)
    } catch {
      if error == .cancelled {
        tell((state.position, json.total), .end, builder, state.report, progress)
      }
      throw error
    }
    guard isWhole else { return false }
    report = state.report
    planRecord?.plan = json.plan
    planRecord?.columns = state.assembler.names
    state.assembler.finish(&report, builder: builder, from: firstRow)
    return true
  }

  /// What changes while JSON text is read.
  private struct JSONState {
    var assembler: IncidentAssembler
    var report: FileReport
    var room: ColumnRoom
    var position: Int

    init(
      _ json: JSONBlocks,
      fileIndex: Int,
      report: FileReport,
      builder: inout DatasetBuilder
    ) {
      assembler = IncidentAssembler(
        plan: json.plan,
        names: json.columns,
        fileIndex: fileIndex,
        isTable: false,
        builder: &builder
      )
      self.report = report
      position = json.layout.start
      room = ColumnRoom(start: position, total: json.total, builder)
    }
  }

  private func readBlocks(
    of json: JSONBlocks,
    _ state: inout JSONState,
    _ builder: inout DatasetBuilder,
    _ pacer: inout LoadPacer,
    _ progress: Progress
  ) throws(LoadError) -> Bool {
    var cutter = json.cutter
    // The records of the head are told before threads are in their way.
    let head = JSONPart(json, fileIndex: earlier.count, of: builder)
    repeat {
      guard try head.cut(with: &cutter) else { return true }
      head.assemble()
      if let end = try take(head, of: json, &state, &builder, &pacer, progress) { return end }
      head.learn(state.assembler.names, of: builder)
    } while !json.isLarge
    let crew = LoadCrew(cutter) { JSONPart(json, fileIndex: earlier.count, of: builder) }
    defer { crew.stop() }
    while let part = try crew.next() {
      if Task.isCancelled { throw .cancelled }
      if let end = try take(part, of: json, &state, &builder, &pacer, progress) { return end }
      part.learn(state.assembler.names, of: builder)
      crew.giveBack(part)
    }
    return true
  }

  /// Takes a part in; where nothing is left to be read then, tells whether that is all of the file.
  private func take(
    _ part: JSONPart,
    of json: JSONBlocks,
    _ state: inout JSONState,
    _ builder: inout DatasetBuilder,
    _ pacer: inout LoadPacer,
    _ progress: Progress
  ) throws(LoadError) -> Bool? {
    let block = part.block
    switch part.outcome {
    case .incidents:
      state.report.add(part.move(to: &builder, &state.assembler.log))
      let bytes = (read: block.end, total: json.total)
      if let due = pacer.due(at: bytes.read, of: bytes.total, incidents: builder.count) {
        tell(bytes, due, builder, state.report, progress)
      }
    case .newColumns:
      var reader = JSONReader(
        bytes: block.bytes,
        layout: json.blockLayout,
        columns: state.assembler.names,
        isPart: true
      )
      reader.resume(at: 0, line: block.line)
      try take(
        from: &reader,
        at: (block.start, json.total),
        &state.assembler,
        &builder,
        &state.report,
        &pacer,
        progress
      )
    case .unsure:
      try readRest(of: json, from: block, &state, &builder, &pacer, progress)
      return true
    }
    state.position = block.end
    state.room.fit(&builder, position: block.end)
    guard block.ending == .list else { return nil }
    return !Self.holdsMore(than: state.report.records, block.rest)
  }

  /// Whether an array of more objects follows behind that of the records.
  private static func holdsMore(than records: Int, _ rest: [UInt8]) -> Bool {
    var search = EnvelopeSearch()
    var tokenizer = JSONTokenizer(bytes: rest)
    search.search(behindArray: &tokenizer)
    return search.best.map { $0.objects > records } ?? false
  }

  /// Reads the file as a whole from a block on that is not sound: where its records end, and what
  /// its bytes stand for, may depend on all that follows.
  private func readRest(
    of json: JSONBlocks,
    from block: JSONBlock,
    _ state: inout JSONState,
    _ builder: inout DatasetBuilder,
    _ pacer: inout LoadPacer,
    _ progress: Progress
  ) throws(LoadError) {
    let text: [UInt8]
    if let whole = json.whole { text = whole } else { text = try wholeText(&state.report) }
    var reader = JSONReader(bytes: text, layout: json.layout, columns: state.assembler.names)
    reader.resume(at: block.start, line: block.line)
    try take(
      from: &reader,
      at: (0, json.total),
      &state.assembler,
      &builder,
      &state.report,
      &pacer,
      progress
    )
  }

  private func wholeText(_ report: inout FileReport) throws(LoadError) -> [UInt8] {
    let text = try FormatDetector.decode(
      source.content().bytes,
      file: source.name,
      encoding: options.encoding
    )
    planRecord?.encoding = text.encoding
    report.note(DecodingRepair(text))
    return text.bytes
  }
}
