/// How the reading of one file went.
///
/// Nothing is dropped silently: `records == incidents + rejected + ignored`.
public struct FileReport: Hashable, Sendable {
  /// Pairs a canonical field with the column it is read from.
  public struct Mapping: Hashable, Sendable {
    /// The canonical field.
    public var field: IncidentField
    /// The column's name in the file.
    public var column: String
    /// How the column was chosen.
    public var choice: MappingChoice

    /// Pairs a field with a column.
    public init(field: IncidentField, column: String, choice: MappingChoice = .name) {
      self.field = field
      self.column = column
      self.choice = choice
    }
  }

  /// What became of the lines of a document that is not a table.
  public struct LineUse: Hashable, Sendable {
    /// What the lines are: "incidents", "briefs", "table header", "blank", "unread".
    public var name: String
    /// How many.
    public var count: Int

    /// Names a use and its lines.
    public init(name: String, count: Int) {
      self.name = name
      self.count = count
    }
  }

  /// The file as the user named it, `-` for standard input.
  public var name: String
  /// The format as a word, one of `digest`, `csv`, `tsv`, `json`, `ndjson`, `geojson`,
  /// `xlsx`.
  public var format: String
  /// The encoding as a word, such as `utf-8` or `cp1252`.
  public var encoding: String
  /// The delimiter of a table, `nil` for other formats.
  public var delimiter: String?
  /// The schema that was recognised, such as `ucdp-ged`; `nil` for a mapping by header names.
  public var schema: String?
  /// Rows, objects, features or table entries.
  public var records = 0
  /// Records that became incidents.
  public var incidents = 0
  /// Records that could not be read; each has a problem with its line.
  public var rejected = 0
  /// Records left out by rule, such as repeated headers and blank rows.
  public var ignored = 0
  /// Texts beside the incidents.
  public var briefs = 0
  /// Where each field comes from.
  public var mapping: [Mapping] = []
  /// Columns kept as extra fields.
  public var unmapped: [String] = []
  /// What was decided while reading, in sentences, such as the order of day and month.
  public var notes: [String] = []
  /// The account of the lines of a document that is not a table.
  public var lines: [LineUse] = []
  /// What was noticed, in the order of the file.
  public var problems: [LoadProblem] = []

  /// A report of a file of which nothing has been read yet.
  public init(name: String, format: String, encoding: String = "utf-8") {
    self.name = name
    self.format = format
    self.encoding = encoding
  }
}
