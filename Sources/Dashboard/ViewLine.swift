public import Incidents

/// A view as one line of text, to hand to a colleague or to `--view`.
///
///     by=country measure=killed order=-date theme=night where=country:eg mosque
///
/// Settings stand in any order and any of them may be missing; `where=` comes last and takes the
/// rest of the line as it is. `by` and `order` take the names of columns too, in quotes where they
/// hold a blank; whether there are such columns shows once the file is read. `pin=` names a term of
/// the filter that is pinned, `off=` one that is switched off and does not stand there; either may
/// come again, and both write a blank as `%20`.
public struct ViewLine: Hashable, Sendable {
  /// What is shown, but for the query.
  public var settings = ViewSettings()
  /// Whether the line says what bars group by, so that the data may not.
  public var namesDimension = false
  /// The query line, to be parsed once the columns of the file are known.
  public var query = ""
  /// The theme's name, if the line names one.
  public var theme: String?
  /// How the panes are arranged, if the line names a layout.
  public var layout: LayoutChoice?

  /// The view that nobody has changed.
  public init() {}

  /// Reads a line.
  ///
  /// - Throws: `ViewLineError` naming the setting that is unknown or cannot have that value.
  public init(_ line: String) throws(ViewLineError) {
    var rest = Substring(line).drop { $0 == " " }
    while !rest.isEmpty {
      if rest.hasPrefix("where=") {
        query = String(rest.dropFirst(6))
        break
      }
      let word = ViewLineWords.prefix(of: rest) { $0 == " " }
      try read(String(word))
      rest = rest.dropFirst(word.count).drop { $0 == " " }
    }
    for index in settings.setAside.indices {
      settings.setAside[index].isPinned = settings.pinned.contains(settings.setAside[index].term)
    }
    settings.pinned.removeAll { term in settings.setAside.contains { $0.term == term } }
  }

  private mutating func read(_ word: String) throws(ViewLineError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw .unknownSetting(word) }
    let value = String(parts[1])
    switch parts[0] {
    case "by":
      let name = ViewLineWords.unquoted(value)
      guard !name.isEmpty else { throw .noDimension(name, columns: []) }
      settings.dimension = Dimension(name: name) ?? .column(name)
      namesDimension = true
    case "bars":
      guard let order = FacetOrder(rawValue: value) else {
        throw .badValue(
          setting: "bars",
          value: value,
          choices: FacetOrder.allCases.map(\.rawValue)
        )
      }
      settings.facetOrder = order
    case "measure":
      guard let measure = Measure(rawValue: value) else {
        throw .badValue(
          setting: "measure",
          value: value,
          choices: Measure.allCases.map(\.rawValue)
        )
      }
      settings.measure = measure
    case "order": settings.order = try Self.order(value)
    case "bucket":
      guard let unit = Timeline.Unit(rawValue: value) else {
        throw .badValue(
          setting: "bucket",
          value: value,
          choices: Timeline.Unit.allCases.map(\.rawValue)
        )
      }
      settings.bucketUnit = unit
    case "columns": settings.columns = try ListColumns(value)
    case "compare":
      guard let days = ClosedRange(dateTermValue: value) else {
        throw .badValue(
          setting: "compare",
          value: value,
          choices: ["stretches of time such as 2014-12..2015-02"]
        )
      }
      settings.comparison = days
    case "theme": theme = value
    case "layout": layout = try LayoutChoice(setting: value)
    case "pin": settings.pinned.append(Self.unescaped(value))
    case "off": settings.setAside.append(SetAsideTerm(Self.unescaped(value)))
    case "duplicates":
      guard ["each", "once"].contains(value) else {
        throw .badValue(setting: "duplicates", value: value, choices: ["each", "once"])
      }
      settings.foldsDuplicates = value == "once"
    default: throw .unknownSetting(String(parts[0]))
    }
  }

  /// Reads an order such as `-killed,date`: fields by comma, a minus for the largest first.
  ///
  /// A name that is none of the fields that every dataset has is taken for a column's.
  ///
  /// - Throws: `ViewLineError` when a name is missing.
  public static func order(_ text: String) throws(ViewLineError) -> [SortKey] {
    var keys: [SortKey] = []
    for part in ViewLineWords.split(text, at: ",") {
      let descends = part.hasPrefix("-")
      let name = ViewLineWords.unquoted(descends ? part.dropFirst() : part[...])
      guard !name.isEmpty else { throw .noField(text, columns: []) }
      keys.append(SortKey(SortKey.Field(name: name) ?? .column(name), ascending: !descends))
    }
    guard !keys.isEmpty else { throw .noField(text, columns: []) }
    return keys
  }
}

extension ViewLine {
  /// Groups by what tells a dataset's incidents apart, unless the line says by what.
  public mutating func chooseDimension(for dataset: Dataset) {
    if !namesDimension { settings.dimension = dataset.openingDimension }
  }
}

extension ViewLine: CustomStringConvertible {
  /// The line.
  public var description: String {
    let order = settings.order.map {
      ($0.ascending ? "" : "-") + ViewLineWords.quotedIfNeeded($0.field.name)
    }
    var parts: [String] = []
    if namesDimension {
      parts.append("by=\(ViewLineWords.quotedIfNeeded(settings.dimension.name))")
    }
    parts += [
      "measure=\(settings.measure.rawValue)",
      "order=\(order.joined(separator: ","))",
    ]
    if let unit = settings.bucketUnit { parts.append("bucket=\(unit.rawValue)") }
    if settings.facetOrder != .value { parts.append("bars=\(settings.facetOrder.rawValue)") }
    if let columns = settings.columns { parts.append("columns=\(columns)") }
    if settings.foldsDuplicates { parts.append("duplicates=once") }
    if let days = settings.comparison { parts.append("compare=\(days.dateTermValue)") }
    if let layout { parts.append("layout=\(layout)") }
    if let theme { parts.append("theme=\(theme)") }
    let pinnedAside = settings.setAside.filter(\.isPinned).map(\.term)
    parts += (settings.pinned + pinnedAside).map { "pin=" + Self.escaped($0) }
    parts += settings.setAside.map { "off=" + Self.escaped($0.term) }
    if !query.isEmpty { parts.append("where=\(query)") }
    return parts.joined(separator: " ")
  }

  private static func escaped(_ term: String) -> String {
    term.replacing("%", with: "%25").replacing(" ", with: "%20")
  }

  private static func unescaped(_ value: String) -> String {
    value.replacing("%20", with: " ").replacing("%25", with: "%")
  }
}
