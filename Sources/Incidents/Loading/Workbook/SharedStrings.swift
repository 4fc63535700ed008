/// The texts that the cells of a workbook share.
struct SharedStrings {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// A workbook without shared texts.
  init() {}

  /// Reads the part of shared strings.
  ///
  /// - Throws: `ArchiveFault` for what is no such XML.
  /// - Complexity: O(*n*) in the bytes.
  init(_ source: ZipEntryReader) throws(ArchiveFault) {
    var xml = XMLTokenizer(source)
    var run = TextRunReader()
    while true {
      let token = try xml.next()
      if token == .finished { return }
      run.take(token, xml, to: &bytes)
      if token == .end, xml.name == .stringItem { ends.append(bytes.count) }
    }
  }

  /// The text of a number, or `nil` when there is none.
  subscript(index: Int) -> ArraySlice<UInt8>? {
    guard ends.indices.contains(index) else { return nil }
    return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }
}
