/// What a text turned out to be.
enum FileFormat: Hashable, Sendable {
  /// A news digest that ends in a table of incidents.
  case digest
  /// Rows of cells.
  case delimited(DelimitedDialect)
  /// Objects.
  case json(JSONLayout)

  /// The word that reports use.
  var name: String {
    switch self {
    case .digest: "digest"
    case .delimited(let dialect): dialect.delimiter == ASCII.tab ? "tsv" : "csv"
    case .json(let layout):
      layout.isGeographic ? "geojson" : layout.isLineDelimited ? "ndjson" : "json"
    }
  }

  /// The delimiter as text, `nil` for other formats than tables.
  var delimiter: String? {
    guard case .delimited(let dialect) = self else { return nil }
    return String(Unicode.Scalar(dialect.delimiter))
  }
}
