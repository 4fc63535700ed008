extension Query {
  public init(_ text: String, columns: [String] = []) throws(QueryError) { self = .all }
  public func text(toggling term: String, of dimension: Dimension) -> String { text }
  public func text(settingDates range: ClosedRange<CivilDate>?) -> String { text }
  public func highlights(in text: String) -> [Range<Int>] { [] }
}
