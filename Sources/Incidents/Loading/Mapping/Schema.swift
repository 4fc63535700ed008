/// The columns of a well-known dataset and what they mean, as data.
struct Schema: Sendable {
  /// The word that reports use.
  var name: String
  /// The columns that make it this schema, as compact names; where releases differ, the names that
  /// one column goes by are joined by "|".
  var required: [String]
  /// Column names by field, alternatives in order.
  ///
  /// Names joined by " + " belong together: counts add up, lists follow each other. Two fields may
  /// be read from one column.
  var fields: [IncidentField: [String]]
  /// What the codes of a field stand for.
  var codes: [IncidentField: [String: String]] = [:]
  /// Whether its countries are codes of FIPS 10-4.
  ///
  /// Their table is only made when it is needed: here it would lie on the way to the first rows of
  /// every file.
  var hasFIPSCountries = false
  /// Summaries for records without one, tried in order; a name in braces is a column, and one that
  /// is empty rules the template out.
  var summaries: [String] = []
  /// Columns that restate others and are not kept.
  var derived: [String] = []
  /// The column with remarks on the date.
  var dateNote: String?
  /// The column that names the approximate counts.
  var approximate: String?

  /// The first schema that a header fits, or `nil`.
  static func matching(_ compactNames: Set<String>) -> Self? {
    standard.first { schema in
      schema.required.allSatisfy { names in
        names.split(separator: "|").contains { compactNames.contains(String($0)) }
      }
    }
  }
}
