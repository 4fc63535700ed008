extension MemoryStore {
  /// What could stand at the cursor, a UTF-8 offset, in a query line; at most `limit`, best first.
  ///
  /// Behind a colon the field's values are offered with how many incidents have them. A bare word
  /// may become a field, or the term for a country, kind or actor that it begins.
  ///
  /// - Complexity: O(*v* log *v*) in the distinct values; O(*n*) in the rows the first time a column
  ///   without a field of its own is completed.
  public func completions(of text: String, at cursor: Int, limit: Int) -> [Completion] {
    guard
      let context = CompletionContext(text, at: cursor, columns: dataset.extraColumns)
    else { return [] }
    let found: [CompletionCandidate] =
      switch context.subject {
      case .value(let key):
        CompletionCandidate.best(of: values(of: key), for: context.typed, limit: limit)
      case .word: words(context.typed, limit: limit)
      }
    return found.prefix(max(0, limit)).map {
      Completion(label: $0.label, insertion: $0.insertion, range: context.range, count: $0.count)
    }
  }

  private func words(_ typed: String, limit: Int) -> [CompletionCandidate] {
    let folded = FoldedText.folding(typed)
    let names = QueryVocabulary.standard.map(\.name) + dataset.extraColumns
    let fields =
      names
      .filter { FoldedText.folding($0).hasPrefix(folded) }
      .map { name -> CompletionCandidate in
        let typed = QueryTermText.name(name) + ":"
        return CompletionCandidate(label: typed, insertion: typed, count: nil)
      }
    guard !folded.isEmpty else { return fields }
    let terms = [Dimension.country, .kind, .actor].flatMap { dimension in
      values(of: dimension) { $0.term }
    }
    return fields + CompletionCandidate.best(of: terms, for: typed, limit: limit)
  }

  private func values(of key: QueryVocabulary.Key) -> [CompletionCandidate] {
    switch key {
    case .text(.column(let name)): return columnValues(name)
    case .text(.standard(.place)): return placeValues
    case .text(let field): return field.dimension.map { values(of: $0, insertion: valueText) } ?? []
    case .date, .after, .before: return values(of: .year, insertion: valueText)
    case .has: return plain(QueryTest.QueryProperty.allCases.map(\.rawValue))
    case .flag:
      let flags = QueryTest.QueryFlag.allCases.filter {
        dataset.release != nil || !$0.isAboutRelease
      }
      return plain(flags.map(\.rawValue))
    case .box: return boxes
    case .count: return plain(["?"])
    }
  }

  /// The box around all incidents, to be changed from there.
  private var boxes: [CompletionCandidate] {
    let extent = index.places.extent(of: RowSet(allOf: dataset.count))
    guard !extent.isEmpty else { return [] }
    let text = GeoBox(enclosing: extent).term.dropFirst("box:".count)
    return plain([String(text)])
  }

  private func plain(_ texts: [String]) -> [CompletionCandidate] {
    texts.map { CompletionCandidate(label: $0, insertion: $0, count: nil) }
  }

  private func values(
    of dimension: Dimension,
    insertion: (FacetIndex.Value) -> String
  ) -> [CompletionCandidate] {
    let facets = facetIndex(dimension)
    return zip(facets.values, facets.groups.whole).compactMap { value, cell in
      guard !value.key.isEmpty, cell.incidents > 0 else { return nil }
      return CompletionCandidate(
        label: value.label,
        insertion: insertion(value),
        count: cell.incidents
      )
    }
  }

  /// The part of a value's term behind the colon.
  private func valueText(_ value: FacetIndex.Value) -> String {
    let bytes = Array(value.term.utf8)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return value.term }
    return String(decoding: bytes[(colon + 1)...], as: UTF8.self)
  }

  private var placeValues: [CompletionCandidate] {
    columnCompletions.value(.standard(.place)) {
      var counts = Array(repeating: 0, count: dataset.places.values.count)
      for code in dataset.places.codes { counts[Int(code)] += 1 }
      return zip(dataset.places.values, counts).dropFirst().map(Self.candidate)
    }
  }

  /// The values of an extra column; a column of very many distinct ones is text and offers none.
  private func columnValues(_ name: String) -> [CompletionCandidate] {
    columnCompletions.value(.column(name)) {
      let field = QueryField.column(name)
      guard let position = field.arenaIndex(in: dataset.extraColumns) else { return [] }
      var pool = StringPool()
      var counts = [0]
      for row in 0..<dataset.count {
        let code = Int(pool.code(of: arenaField(position, row: row)))
        if code == counts.count { counts.append(0) }
        counts[code] += 1
        if counts.count > 10_000 { return [] }
      }
      return zip(pool.values, counts).dropFirst().map {
        Self.candidate(String(decoding: $0, as: UTF8.self), $1)
      }
    }
  }

  private func arenaField(_ field: Int, row: Int) -> ArraySlice<UInt8> {
    let text = dataset.text
    let end = text.starts[row + 1]
    var start = text.starts[row]
    for _ in 0..<field {
      while start < end, text.bytes[start] != TextArena.fieldEnd { start += 1 }
      start = min(start + 1, end)
    }
    var close = start
    while close < end, text.bytes[close] != TextArena.fieldEnd { close += 1 }
    return text.bytes[start..<close]
  }

  private static func candidate(_ text: String, _ count: Int) -> CompletionCandidate {
    CompletionCandidate(label: text, insertion: QueryTermText.quotedIfNeeded(text), count: count)
  }
}
