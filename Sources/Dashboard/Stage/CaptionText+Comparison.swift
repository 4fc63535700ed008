import Incidents

extension CaptionText {
  /// The figures of a comparison by the letters that the screen gives them; `nil` without one.
  static func compared(_ name: String, _ answer: Answer) -> String? {
    guard let comparison = answer.comparison else { return nil }
    let (mine, other) = (answer.matched.tally, comparison.figures.tally)
    return switch name {
    case "a": mine.incidents.grouped
    case "a_dates": dates(of: answer)
    case "b": other.incidents.grouped
    case "b_dates": DateText.stretch(comparison.days)
    case "b_killed": other.figure(of: .killed)
    case "b_injured": other.figure(of: .injured)
    case "change": "\(Change(mine.incidents, from: other.incidents))"
    case "change_killed": "\(Change(mine.killed, from: other.killed))"
    case "change_injured": "\(Change(mine.injured, from: other.injured))"
    default: nil
    }
  }

  private static func dates(of answer: Answer) -> String {
    guard let first = answer.whole.first, let last = answer.whole.last,
      let days = answer.question.query.days(within: first...last)
    else { return "all dates" }
    return DateText.stretch(days)
  }
}
