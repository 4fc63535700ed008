/// What `check` says of a load, as data.
public struct CheckReport: Hashable, Sendable {
  /// How the load went.
  public let report: LoadReport

  /// Words the report of a load.
  public init(_ report: LoadReport) {
    self.report = report
  }

  /// Whether some record was rejected.
  public var hasRejected: Bool { report.files.contains { $0.rejected > 0 } }

  /// The report as one JSON object on one line.
  ///
  ///     {"files":[{"file":"…","format":"csv",…,"mapping":{"date":"date_start"},"problems":[…]}]}
  ///
  /// Two columns of one field are joined by `, `. `chosen` says by field how its column was found.
  /// `unmapped`, the columns kept as extra fields, `notes`, what was decided while reading, and
  /// `lines`, the account of a document's lines, are there where they have something to say, and so
  /// is the `text` of a problem: the cells of a record that no incident came of.
  public var json: String {
    var json = JSONWriter()
    json.object { json in
      json.key("files")
      json.array { json in for file in report.files { Self.write(file, to: &json) } }
    }
    json.endDocument()
    return json.text
  }

  private static func write(_ file: FileReport, to json: inout JSONWriter) {
    json.object { json in
      json.member("file", file.name)
      json.member("format", file.format)
      json.member("encoding", file.encoding)
      json.member("delimiter", file.delimiter)
      json.member("schema", file.schema)
      json.member("records", file.records)
      json.member("incidents", file.incidents)
      json.member("rejected", file.rejected)
      json.member("ignored", file.ignored)
      json.member("briefs", file.briefs)
      json.key("mapping")
      json.object { json in for pair in columns(of: file) { json.member(pair.field, pair.column) } }
      if !file.mapping.isEmpty {
        json.key("chosen")
        json.object { json in
          for pair in columns(of: file) { json.member(pair.field, pair.choice.rawValue) }
        }
      }
      if !file.notes.isEmpty { json.member("notes", file.notes) }
      if !file.unmapped.isEmpty { json.member("unmapped", file.unmapped) }
      if !file.lines.isEmpty {
        json.key("lines")
        json.object { json in for use in file.lines { json.member(use.name, use.count) } }
      }
      json.key("problems")
      json.array { json in for problem in file.problems { write(problem, to: &json) } }
    }
  }

  private static func write(_ problem: LoadProblem, to json: inout JSONWriter) {
    json.object { json in
      json.member("line", problem.line)
      json.member("column", problem.column)
      json.member("kind", problem.kind.rawValue)
      json.member("message", problem.message)
      if let text = problem.text { json.member("text", text) }
    }
  }

  /// The column of each field once, in the order of the mapping.
  public static func columns(
    of file: FileReport
  ) -> [(field: String, column: String, choice: MappingChoice)] {
    var pairs: [(field: String, column: String, choice: MappingChoice)] = []
    for mapping in file.mapping {
      if let index = pairs.firstIndex(where: { $0.field == mapping.field.rawValue }) {
        pairs[index].column += ", " + mapping.column
      } else {
        pairs.append((mapping.field.rawValue, mapping.column, mapping.choice))
      }
    }
    return pairs
  }
}
