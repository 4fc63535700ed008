public import Incidents

/// A view as one line of text, to hand to a colleague or to `--view`.
///
///     by=country measure=killed order=-date theme=night where=country:eg mosque
///
/// Settings stand in any order and any of them may be missing; `where=` comes last and takes the
/// rest of the line as it is.
public struct ViewLine: Hashable, Sendable {
  /// What is shown, but for the query.
  public var settings = ViewSettings()
  /// The query line, to be parsed once the columns of the file are known.
  public var query = ""
  /// The theme's name, if the line names one.
  public var theme: String?

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
        return
      }
      let word = rest.prefix { $0 != " " }
      try read(String(word))
      rest = rest.dropFirst(word.count).drop { $0 == " " }
    }
  }

  private mutating func read(_ word: String) throws(ViewLineError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw .unknownSetting(word) }
    let value = String(parts[1])
    switch parts[0] {
    case "by":
      guard let dimension = Dimension(name: value) else {
        throw .badValue(setting: "by", value: value, choices: Dimension.standard.map(\.name))
      }
      settings.dimension = dimension
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
    case "theme": theme = value
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
  /// - Throws: `ViewLineError` naming the field that is unknown.
  public static func order(_ text: String) throws(ViewLineError) -> [SortKey] {
    var keys: [SortKey] = []
    for part in text.split(separator: ",") {
      let descends = part.hasPrefix("-")
      let name = String(descends ? part.dropFirst() : part)
      guard let field = SortKey.Field(rawValue: name) else {
        throw .badValue(
          setting: "order",
          value: name,
          choices: SortKey.Field.allCases.map(\.rawValue)
        )
      }
      keys.append(SortKey(field, ascending: !descends))
    }
    guard !keys.isEmpty else {
      throw .badValue(
        setting: "order",
        value: text,
        choices: SortKey.Field.allCases.map(\.rawValue)
      )
    }
    return keys
  }
}

extension ViewLine: CustomStringConvertible {
  /// The line.
  public var description: String {
    let order = settings.order.map { ($0.ascending ? "" : "-") + $0.field.rawValue }
    var parts = [
      "by=\(settings.dimension.name)", "measure=\(settings.measure.rawValue)",
      "order=\(order.joined(separator: ","))",
    ]
    if let unit = settings.bucketUnit { parts.append("bucket=\(unit.rawValue)") }
    if settings.foldsDuplicates { parts.append("duplicates=once") }
    if let theme { parts.append("theme=\(theme)") }
    if !query.isEmpty { parts.append("where=\(query)") }
    return parts.joined(separator: " ")
  }
}
