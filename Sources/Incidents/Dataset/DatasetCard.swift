/// What the author of a dataset says about it, from the TOML file beside the data.
public struct DatasetCard: Hashable, Sendable {
  /// A figure that is always shown: a label, a query and what to add up.
  public struct Counter: Hashable, Sendable {
    /// What the figure tells.
    public var label: String
    /// Which incidents it is about, as a query line.
    public var query: String
    /// What is added up.
    public var measure: Measure

    /// Puts a counter together.
    public init(label: String, query: String, measure: Measure) {
      self.label = label
      self.query = query
      self.measure = measure
    }
  }

  /// The name of the dataset.
  public var title: String
  /// The period it covers, in words.
  public var period: String?
  /// The terms it is published under.
  public var license: String?
  /// How to cite it.
  public var citation: String?
  /// Which column each field is read from, over the automatic choice.
  public var mapping: [IncidentField: String]
  /// Figures to show.
  public var counters: [Counter]
  /// A remark on a country, by two-letter code.
  public var annotations: [String: String]

  /// Puts a card together.
  public init(
    title: String,
    period: String? = nil,
    license: String? = nil,
    citation: String? = nil,
    mapping: [IncidentField: String] = [:],
    counters: [Counter] = [],
    annotations: [String: String] = [:]
  ) {
    self.title = title
    self.period = period
    self.license = license
    self.citation = citation
    self.mapping = mapping
    self.counters = counters
    self.annotations = annotations
  }
}
