/// What `summary` says of an answer: figures of what matches, then a row a value of the dimension.
public struct SummaryReport: Hashable, Sendable {
  /// The dataset's title.
  public let title: String
  /// The query line, empty when everything was asked for.
  public let filter: String
  /// What bars group by.
  public let dimension: Dimension
  /// What bars measure.
  public let measure: Measure
  /// The figures of what matches.
  public let matched: Figures
  /// How many incidents the dataset holds.
  public let total: Int
  /// The values of the dimension among what matches, in the order of the answer.
  public let rows: [FacetRow]

  /// Draws a report from an answer about a dataset.
  public init(_ answer: Answer, of dataset: Dataset) {
    title = dataset.title
    filter = answer.question.query.text
    dimension = answer.question.dimension
    measure = answer.question.measure
    matched = answer.matched
    total = answer.whole.tally.incidents
    rows = Self.rows(of: answer)
  }

  /// The report as one JSON object on one line, figures of incidents that match; `null` for an open end.
  ///
  ///     {"dataset":"…","incidents":87,"matched":9,…,"by":{"dimension":"country","rows":[…]}}
  public var json: String {
    var json = JSONWriter()
    json.object { json in
      json.member("dataset", title)
      json.member("incidents", total)
      json.member("matched", matched.tally.incidents)
      json.member("countries", matched.countries)
      json.member("first", matched.first?.description)
      json.member("last", matched.last?.description)
      json.member("undated", matched.undated)
      json.key("killed")
      json.sum(matched.tally.killed)
      json.key("injured")
      json.sum(matched.tally.injured)
      json.key("by")
      json.object { json in
        json.member("dimension", dimension.name)
        json.key("rows")
        json.array { json in for row in rows { Self.write(row, to: &json) } }
      }
    }
    json.endDocument()
    return json.text
  }

  private static func write(_ row: FacetRow, to json: inout JSONWriter) {
    json.object { json in
      json.member("value", row.value)
      json.member("label", row.label)
      json.member("incidents", row.matched.incidents)
      json.key("killed")
      json.sum(row.matched.killed)
      json.key("injured")
      json.sum(row.matched.injured)
    }
  }

  /// The facets that add up to what matches.
  ///
  /// An answer's facets leave the dimension's own terms out, so that a dashboard can show the other
  /// values for comparison. A report must not: where all facets are too many, those that the query
  /// chose, or those that it did not rule out, are the ones that add up.
  private static func rows(of answer: Answer) -> [FacetRow] {
    let all = answer.facets.filter { $0.matched.incidents > 0 }
    let candidates = [all, all.filter(\.isChosen), all.filter { !$0.isChosen }]
    let match = candidates.first { rows in
      rows.reduce(0) { $0 + $1.matched.incidents } == answer.matched.tally.incidents
    }
    return match ?? all
  }
}
