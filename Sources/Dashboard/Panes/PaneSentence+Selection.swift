import Incidents

extension PaneSentence {
  /// Everything that matches in one sentence.
  ///
  /// `10 of 87 incidents match, in 5 of 20 countries, Jan – Nov 2015; ≥217 killed (2 unknown), …`
  static func selection(_ answer: Answer) -> String {
    let (matched, whole) = (answer.matched, answer.whole)
    let isFiltered = !answer.question.query.isEmpty
    var parts = [incidents(matched.tally.incidents, of: whole.tally.incidents, isFiltered)]
    guard matched.tally.incidents > 0 else { return capitalised(parts[0]) + "." }
    if matched.countries > 0 {
      let of = isFiltered ? " of \(whole.countries.grouped)" : ""
      let noun = whole.countries == 1 ? "country" : "countries"
      parts.append("in \(matched.countries.grouped)\(of) \(noun)")
    }
    if let first = matched.first, let last = matched.last {
      parts.append(DateText.period(first, last))
    }
    if matched.undated > 0 { parts.append("\(matched.undated.grouped) undated") }
    let casualties = [
      sum(matched.tally.killed, of: matched.tally, "killed"),
      sum(matched.tally.injured, of: matched.tally, "injured"),
    ]
    return "\(parts.joined(separator: ", ")); \(casualties.joined(separator: ", "))."
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
