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
    rows = Self.rows(of: answer, in: dataset)
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
}

extension SummaryReport {
  /// The values of the dimension among what matches, adding up to it.
  ///
  /// An answer's facets leave the dimension's own terms out, so that a dashboard can show the other
  /// values for comparison; a report must not. Where the facets are too many, they are reckoned
  /// anew from the rows that match.
  private static func rows(of answer: Answer, in dataset: Dataset) -> [FacetRow] {
    let facets = answer.facets.filter { $0.matched.incidents > 0 }
    let sum = facets.reduce(0) { $0 + $1.matched.incidents }
    if sum == answer.matched.tally.incidents { return facets }
    let tallies = tallies(of: answer, in: dataset)
    let measure = answer.question.measure
    return facets.compactMap { facet in
      guard let tally = tallies[facet.value] ?? tallies[identity(facet.value)] else { return nil }
      var row = facet
      row.matched = tally
      return row
    }
    .sorted { $0.matched.value(of: measure) > $1.matched.value(of: measure) }
  }

  /// What each value comes to among the rows that match, by country code or plain text.
  private static func tallies(of answer: Answer, in dataset: Dataset) -> [String: Tally] {
    guard let category = SearchIndex(dataset).category(answer.question.dimension.field),
      !category.texts.isEmpty
    else { return [:] }
    var tallies = Array(repeating: Tally(), count: category.texts.count)
    for row in answer.incidents.rows {
      let code = Int(category.codes[Int(row)])
      tallies[code].incidents += 1
      tallies[code].killed.add(dataset.killed[Int(row)])
      tallies[code].injured.add(dataset.injured[Int(row)])
    }
    let isCountry = answer.question.dimension == .country
    var result: [String: Tally] = [:]
    for (code, tally) in tallies.enumerated() where tally.incidents > 0 {
      let country = isCountry ? dataset.countries[code]?.code : nil
      result[country ?? identity(category.texts[code].first ?? ""), default: Tally()] += tally
    }
    return result
  }

  /// Texts that differ only in case or accents are one value; no code begins with the mark.
  private static func identity(_ text: String) -> String { "=" + FoldedText.folding(text) }
}
