@testable import Incidents

extension Dataset {
  /// A row for each summary, with one tag behind it.
  static func ofSummaries(_ summaries: [String]) -> Dataset {
    var builder = DatasetBuilder(title: "Summaries")
    var draft = IncidentDraft()
    for summary in summaries {
      draft.clear()
      draft.summary = Array(summary.utf8)
      draft.tags = Array("tag".utf8)
      builder.append(draft)
    }
    return builder.dataset(report: LoadReport(files: [FileReport(name: "s.csv", format: "csv")]))
  }
}

extension RowSet {
  /// The rows in order.
  var rows: [Int] {
    var rows: [Int] = []
    forEach { rows.append($0) }
    return rows
  }
}
