/// What a source held, unpacked, and what was noticed while reading.
struct SourceContent {
  /// The bytes.
  var bytes: [UInt8]
  /// How many bytes were read for them, where they were compressed.
  var compressedBytes: Int?
  /// Whether compressed data ends before it should.
  var isCut = false
  /// Whether something that is not gzip follows the compressed data.
  var hasTrailingBytes = false

  /// What the report tells of the packing.
  var notes: [String] {
    guard let compressedBytes else { return [] }
    return ["unpacked from \(compressedBytes.grouped) bytes of gzip"]
  }

  /// What is wrong with the packing.
  var problems: [LoadProblem] {
    var problems: [LoadProblem] = []
    if isCut {
      problems.append(
        LoadProblem(
          line: lastLine,
          kind: .truncated,
          message: "the gzip data is cut short; what could be unpacked ends here"
        )
      )
    }
    if hasTrailingBytes {
      problems.append(
        LoadProblem(
          line: lastLine,
          kind: .unreadLine,
          message: "what follows the gzip data is no gzip data and was left out"
        )
      )
    }
    return problems
  }

  private var lastLine: Int {
    let ends = bytes.count { $0 == ASCII.newline }
    return max(1, bytes.last == ASCII.newline ? ends : ends + 1)
  }
}
