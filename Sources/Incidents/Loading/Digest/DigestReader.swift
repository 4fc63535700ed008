/// Reads a news digest that ends in a table of incidents.
struct DigestReader: Sendable {
  /// Whether a text looks like one.
  static func recognises(_ bytes: ArraySlice<UInt8>) -> Bool { false }

  /// Reads one into the builder.
  func read(
    _ bytes: [UInt8],
    file: String,
    fileIndex: Int,
    into builder: inout DatasetBuilder
  ) -> FileReport {
    FileReport(name: file, format: "digest")
  }
}
