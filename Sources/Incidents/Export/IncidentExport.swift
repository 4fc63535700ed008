/// Writes incidents in a format that other programs read.
///
/// JSON and NDJSON have one object an incident, GeoJSON one feature with the same fields as its
/// properties, CSV one row, Markdown one row of a table for people. An incident without a point
/// has the geometry `null`.
public struct IncidentExport: Sendable {
  /// A format by the name it has on the command line.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    /// Comma-separated values with a header, safe to open in a spreadsheet.
    case csv
    /// One array.
    case json
    /// One object a line.
    case ndjson
    /// A feature collection.
    case geojson
    /// A Markdown document.
    case md
  }

  /// The format to write.
  public let format: Format
  /// The extra columns that CSV has behind its own; the other formats write what each incident has.
  public let extraColumns: [String]
  /// Whether CSV and Markdown have a column for the user's notes; the other formats write a note
  /// wherever there is one.
  public var hasNotes = false

  /// Sets a format; in CSV, extra fields that are not among `extraColumns` are left out.
  public init(format: Format, extraColumns: [String] = []) {
    self.format = format
    self.extraColumns = extraColumns
  }

  /// Sets a format for incidents of a dataset, so that no field is left out.
  public init(format: Format, of dataset: Dataset) {
    self.init(format: format, extraColumns: dataset.extraColumns)
  }

  /// Hands the export to a sink in blocks of about 64 KB.
  ///
  /// - Throws: What the sink throws; nothing is handed to it after that.
  /// - Complexity: O(*n*) in the bytes written; memory stays at a block, but for Markdown, whose
  ///   figures stand before the rows they come from.
  public func write<Failure: Error>(
    _ incidents: some Sequence<Incident>,
    of title: String,
    to sink: (ArraySlice<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    var encoder = encoder
    encoder.begin(title: title)
    for incident in incidents {
      encoder.append(incident)
      if encoder.bytes.count >= Self.blockSize { try flush(&encoder, to: sink) }
    }
    encoder.end()
    try flush(&encoder, to: sink)
  }

  private static let blockSize = 64 * 1024

  private var encoder: any IncidentEncoder {
    switch format {
    case .csv: CSVEncoder(extraColumns: extraColumns, hasNotes: hasNotes)
    case .json: JSONEncoder(isArray: true)
    case .ndjson: JSONEncoder(isArray: false)
    case .geojson: GeoJSONEncoder()
    case .md: MarkdownEncoder(hasNotes: hasNotes)
    }
  }

  private func flush<Failure: Error>(
    _ encoder: inout any IncidentEncoder,
    to sink: (ArraySlice<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    guard !encoder.bytes.isEmpty else { return }
    try sink(encoder.bytes[...])
    encoder.removeBytes()
  }
}
