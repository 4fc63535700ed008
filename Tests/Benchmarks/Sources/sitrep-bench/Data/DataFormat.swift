/// The formats in which the same incidents are written.
enum DataFormat: String, CaseIterable {
  case csv, tsv, ndjson, json, geojson
  /// A table with the columns and codes of UCDP GED.
  case ged

  /// What stands before the first record.
  var head: String {
    switch self {
    case .csv: MadeRecord.columns.joined(separator: ",") + "\n"
    case .tsv: MadeRecord.columns.joined(separator: "\t") + "\n"
    case .ndjson: ""
    case .ged: CodedTable.header
    case .json: "["
    case .geojson: #"{"type":"FeatureCollection","features":["#
    }
  }

  /// What stands after the last record.
  var foot: String {
    switch self {
    case .csv, .tsv, .ndjson, .ged: ""
    case .json: "]\n"
    case .geojson: "]}\n"
    }
  }

  /// Writes a record, with what parts it from the one before.
  func write(_ record: MadeRecord, isFirst: Bool, to output: inout DataOutput) {
    switch self {
    case .csv: Self.writeDelimited(record, UInt8(ascii: ","), to: &output)
    case .tsv: Self.writeDelimited(record, UInt8(ascii: "\t"), to: &output)
    case .ged: CodedTable.write(record, to: &output)
    case .ndjson:
      Self.writeObject(record, withPoint: true, to: &output)
      output.write("\n".utf8)
    case .json:
      if !isFirst { output.write(",\n".utf8) }
      Self.writeObject(record, withPoint: true, to: &output)
    case .geojson:
      if !isFirst { output.write(",\n".utf8) }
      Self.writeFeature(record, to: &output)
    }
  }

  private static func writeDelimited(
    _ record: MadeRecord,
    _ delimiter: UInt8,
    to output: inout DataOutput
  ) {
    for column in MadeRecord.columns.indices {
      if column > 0 { output.write(CollectionOfOne(delimiter)) }
      output.writeCell(record[column], separator: delimiter)
    }
    output.write("\n".utf8)
  }

  private static func writeFeature(_ record: MadeRecord, to output: inout DataOutput) {
    output.write(#"{"type":"Feature","geometry":{"type":"Point","coordinates":["#.utf8)
    output.write(record[MadeRecord.longitude])
    output.write(",".utf8)
    output.write(record[MadeRecord.latitude])
    output.write("]},\"properties\":".utf8)
    writeObject(record, withPoint: false, to: &output)
    output.write("}".utf8)
  }

  private static func writeObject(
    _ record: MadeRecord,
    withPoint: Bool,
    to output: inout DataOutput
  ) {
    var mark = "{\""
    for (column, name) in MadeRecord.columns.enumerated() {
      if !withPoint, column == MadeRecord.latitude || column == MadeRecord.longitude { continue }
      output.write(mark.utf8)
      output.write(name.utf8)
      mark = ",\""
      let cell = record[column]
      if cell.isEmpty {
        output.write("\":null".utf8)
      } else if MadeRecord.isNumeric(column) {
        output.write("\":".utf8)
        output.write(cell)
      } else {
        output.write("\":\"".utf8)
        writeEscaped(cell, to: &output)
        output.write("\"".utf8)
      }
    }
    output.write("}".utf8)
  }

  private static func writeEscaped(_ text: ArraySlice<UInt8>, to output: inout DataOutput) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""): output.write("\\\"".utf8)
      case UInt8(ascii: "\n"): output.write("\\n".utf8)
      default: output.write(CollectionOfOne(byte))
      }
    }
  }
}
