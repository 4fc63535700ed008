extension Source {
  private static let block = 1 << 20

  /// Reads everything there is, to the end of the stream where it is one, and unpacks gzip.
  ///
  /// The file is read and not mapped: a mapped file that is cut short kills the process.
  ///
  /// - Parameters:
  ///   - limit: How large packed content may become.
  ///   - progress: Called with the bytes so far, and those there are in all where that is known,
  ///     now and then.
  /// - Returns: The bytes, and what was noticed about their packing.
  /// - Throws: `LoadError` when there is nothing that could hold incidents.
  /// - Complexity: O(*n*) in the bytes; a file that is not packed is read in one go.
  func content(
    limit: ExpansionLimit = .standard,
    progress: (_ bytesRead: Int, _ bytesTotal: Int?) -> Void = { _, _ in }
  ) throws(LoadError) -> SourceContent {
    var stream = try SourceStream(self, limit: limit)
    var bytes: [UInt8] = []
    var wanted = stream.bytesTotal.map { $0 + 1 } ?? Self.block
    while let block = try stream.next(atMost: stream.gzip == nil ? wanted : Self.block) {
      if bytes.isEmpty { bytes = block } else { bytes.append(contentsOf: block) }
      wanted = Self.block
      progress(stream.bytesRead, stream.bytesTotal)
    }
    guard let gzip = stream.gzip else {
      guard !bytes.isEmpty else { throw .empty(file: name) }
      return SourceContent(bytes: bytes)
    }
    guard !bytes.isEmpty else { throw emptyArchive(gzip) }
    return SourceContent(
      bytes: bytes,
      compressedBytes: stream.bytesRead,
      isCut: !gzip.isComplete,
      hasTrailingBytes: gzip.hasTrailingBytes
    )
  }

  /// Reads everything there is and unpacks gzip.
  func read() throws(LoadError) -> [UInt8] { try content().bytes }

  private func emptyArchive(_ gzip: GzipDecoder) -> LoadError {
    gzip.isComplete
      ? .empty(file: name)
      : .unreadable(file: name, reason: "the gzip data is cut short before any text")
  }
}
