import Incidents
import TOMLKit

extension Configuration {
  /// Reads the tables that begin with `[[counter]]`, as a dataset's card has them.
  ///
  /// - Throws: `Failure` naming the file and the key at fault.
  static func counters(
    _ value: any TOMLValueConvertible,
    file: String
  ) throws -> [DatasetCard.Counter] {
    func fault(_ reason: String) -> Failure { Failure("\(VisibleText(file)): \(reason)") }
    let tables = value.array?.compactMap(\.table) ?? []
    guard !tables.isEmpty, tables.count == value.array?.count else {
      throw fault("'counter' has to be tables, each after a line [[counter]]")
    }
    return try tables.map { table in
      for key in table.keys.sorted() where !["label", "query", "measure"].contains(key) {
        throw fault("a counter has label, query and measure, not '\(VisibleText(key))'")
      }
      guard let label = table["label"]?.string, let query = table["query"]?.string else {
        throw fault("a counter has to have a label and a query in quotes")
      }
      let name = table["measure"]?.string ?? Measure.incidents.rawValue
      guard let measure = Measure(rawValue: name),
        table["measure"]?.string != nil || table["measure"] == nil
      else { throw fault("a counter's measure is incidents, killed or injured") }
      return DatasetCard.Counter(label: label, query: query, measure: measure)
    }
  }
}
