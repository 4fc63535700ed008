public import Incidents

/// Fills the figures of an answer into a caption.
///
///     {matched} incidents, {killed} killed in {countries} countries; most in {top}
///
/// Braces around anything else stay as they are. Figures keep what is unknown: `≥1,151`.
public enum CaptionText: Sendable {
  /// The names that braces may hold, each with what it stands for.
  public static let names: [(name: String, meaning: String)] = [
    ("matched", "incidents that match"), ("total", "incidents in all"),
    ("killed", "killed among those that match"), ("injured", "injured among those that match"),
    ("killed_total", "killed in all"), ("injured_total", "injured in all"),
    ("killed_unknown", "incidents that match whose killed are unknown"),
    ("countries", "countries among those that match"), ("first", "the first day that matches"),
    ("last", "the last day that matches"), ("share", "the matching part of all incidents"),
    ("top", "the first bar"), ("top_figure", "its figure"), ("query", "the filter"),
    ("dataset", "the name of the data"),
    ("a", "incidents that match, of a comparison's A"), ("a_dates", "the time that A is"),
    ("b", "incidents in the time to compare with"), ("b_dates", "that time"),
    ("b_killed", "killed in it"), ("b_injured", "injured in it"),
    ("change", "how A differs from B"), ("change_killed", "how its killed differ"),
    ("change_injured", "how its injured differ"),
  ]

  /// The caption with the figures of an answer; without one they are dashes.
  ///
  /// - Complexity: O(*n*) in the caption.
  public static func text(_ template: String, answer: Answer?, dataset: Dataset?) -> String {
    var result = ""
    var rest = Substring(template)
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}") else { break }
      let name = rest[rest.index(after: open)..<close]
      result += value(String(name), answer, dataset) ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// The names in braces that stand for nothing, in order.
  public static func unknownNames(in template: String) -> [String] {
    let known = Set(names.map(\.name))
    var unknown: [String] = []
    for part in template.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
      guard let close = part.firstIndex(of: "}") else { continue }
      let name = String(part[..<close])
      if !known.contains(name) { unknown.append(name) }
    }
    return unknown
  }

  private static func value(_ name: String, _ answer: Answer?, _ dataset: Dataset?) -> String? {
    guard names.contains(where: { $0.name == name }) else { return nil }
    if name == "dataset" { return dataset.map { VisibleText($0.title).description } ?? "–" }
    guard let answer else { return "–" }
    let matched = answer.matched
    let whole = answer.whole
    return switch name {
    case "matched": matched.tally.incidents.grouped
    case "total": whole.tally.incidents.grouped
    case "killed": matched.tally.figure(of: .killed)
    case "injured": matched.tally.figure(of: .injured)
    case "killed_total": whole.tally.figure(of: .killed)
    case "injured_total": whole.tally.figure(of: .injured)
    case "killed_unknown": matched.tally.killed.unknown.grouped
    case "countries": matched.countries.grouped
    case "first": matched.first.map { DateText.long($0) } ?? "–"
    case "last": matched.last.map { DateText.long($0) } ?? "–"
    case "share": share(matched.tally.incidents, of: whole.tally.incidents)
    case "top": answer.facets.first.map { VisibleText($0.label).description } ?? "–"
    case "top_figure": answer.facets.first?.matched.figure(of: answer.question.measure) ?? "–"
    case "query": VisibleText(answer.question.query.text).description
    default: compared(name, answer) ?? "–"
    }
  }

  private static func share(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "–" : "\((part * 100 + whole / 2) / whole) %"
  }
}
