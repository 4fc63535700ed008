/// A text that comes with the incidents without being one: an article, an alert, an interview.
public struct Brief: Hashable, Sendable {
  /// What sort of text it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Running prose from an outlet.
    case article
    /// A warning by an authority, often with an expiry date.
    case alert
    /// Questions and answers.
    case interview
  }

  /// What sort of text.
  public var kind: Kind
  /// The headline.
  public var title: String
  /// Who published it, empty when the text does not say.
  public var outlet: String
  /// Place and date line as written, empty when there is none.
  public var dateline: String
  /// The day the text bears, if any.
  public var date: PartialDate?
  /// The last day an alert holds, if it says so.
  public var expiry: CivilDate?
  /// The paragraphs.
  public var body: [String]
  /// The codes of the countries that it mentions, in order of first mention.
  public var countries: [String]
  /// Where it begins.
  public var origin: Origin
  /// How many lines of the file it takes.
  public var lineCount: Int

  /// Puts a brief together.
  public init(
    kind: Kind,
    title: String,
    outlet: String = "",
    dateline: String = "",
    date: PartialDate? = nil,
    expiry: CivilDate? = nil,
    body: [String],
    countries: [String] = [],
    origin: Origin,
    lineCount: Int
  ) {
    self.kind = kind
    self.title = title
    self.outlet = outlet
    self.dateline = dateline
    self.date = date
    self.expiry = expiry
    self.body = body
    self.countries = countries
    self.origin = origin
    self.lineCount = lineCount
  }
}
