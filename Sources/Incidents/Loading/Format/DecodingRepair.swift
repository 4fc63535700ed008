/// What became of a text that turned out not to be sound UTF-8.
struct DecodingRepair: Equatable, Sendable {
  /// What the rest of the text was taken for.
  var encoding: TextEncoding
  /// How many bytes that encoding does not allow.
  var faults: Int
  /// The line of the first of them, counted from 1.
  var firstFaultLine: Int?

  /// What there is to tell of a decoded text that begins at a line of the file.
  init(_ text: DecodedText, line: Int = 1) {
    encoding = text.encoding
    faults = text.faults
    firstFaultLine = text.firstFaultLine.map { $0 + line - 1 }
  }

  /// The problem for the report, `nil` when every byte could be read.
  var problem: LoadProblem? {
    guard let line = firstFaultLine else { return nil }
    let places = faults == 1 ? "a byte" : "\(faults.grouped) bytes"
    return LoadProblem(
      line: line,
      kind: .badEncoding,
      message: "\(places) from here on cannot be \(encoding.rawValue), shown as '\u{fffd}'"
    )
  }
}
