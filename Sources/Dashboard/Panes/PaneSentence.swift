import Incidents

/// What a pane shows as one sentence, to be read out or pasted: true figures, unknowns told.
enum PaneSentence {
  /// A bar in one sentence.
  ///
  /// `Egypt: 9 of 15 incidents match, ≥334 killed (2 unknown), about 12 % of all killed that
  /// match; first of 20 countries by killed.`
  ///
  /// - Complexity: O(*n*) in the bars, for share and rank.
  static func bar(
    _ row: FacetRow,
    among rows: some Sequence<FacetRow>,
    of dimension: Dimension,
    by measure: Measure,
    isFiltered: Bool
  ) -> String {
    let value = row.matched.value(of: measure)
    var total = Tally()
    var greater = 0
    var count = 0
    for other in rows {
      count += 1
      if other.matched.value(of: measure) > value { greater += 1 }
      total += other.matched
    }
    var parts = [incidents(row.matched.incidents, of: row.whole.incidents, isFiltered)]
    parts += casualties(row.matched, measure)
    if let share = share(of: row.matched, in: total, by: measure) {
      let match = isFiltered ? " that match" : ""
      parts.append("\(share) of all \(measure.rawValue)\(match)")
    }
    let plural = dimension.plural.lowercased()
    let rank =
      value > 0 && count > 1 ? "; \(ordinal(greater + 1)) of \(count.grouped) \(plural)" : ""
    let by = rank.isEmpty || measure == .incidents ? "" : " by \(measure.rawValue)"
    return "\(VisibleText(row.label)): \(parts.joined(separator: ", "))\(rank)\(by)."
  }

  /// A stretch of the timeline in one sentence.
  ///
  /// `May 2015: 4 of 9 incidents match, more than in Apr 2015 (2).`
  static func bucket(
    _ bucket: Timeline.Bucket,
    before: Timeline.Bucket?,
    unit: Timeline.Unit,
    by measure: Measure,
    isFiltered: Bool
  ) -> String {
    var parts = [incidents(bucket.matched.incidents, of: bucket.whole.incidents, isFiltered)]
    parts += casualties(bucket.matched, measure)
    if let before {
      let name = DateText.bucket(before, unit: unit)
      parts.append(comparison(bucket.matched, before.matched, name, by: measure))
    }
    return "\(DateText.bucket(bucket, unit: unit)): \(parts.joined(separator: ", "))."
  }

  /// An incident in one sentence.
  ///
  /// `20 Mar 2016, Cairo, Egypt: bombing by Sample Front, 4 killed, 11 injured. …`
  static func incident(_ incident: Incident) -> String {
    let date = incident.date.map(DateText.long) ?? "undated"
    let head = [date, IncidentText.place(incident)].filter { !$0.isEmpty }.joined(separator: ", ")
    var deed = VisibleText(incident.kind).description
    if !incident.actor.isEmpty {
      let claim = incident.claim == .unknown ? "" : " (\(incident.claim.rawValue))"
      deed += (deed.isEmpty ? "by " : " by ") + VisibleText(incident.actor).description + claim
    }
    let facts = [deed, count(incident.killed, "killed"), count(incident.injured, "injured")]
      .filter { !$0.isEmpty }
    let account = IncidentText.headline(incident)
    let end = account.isEmpty || account.last?.isPunctuation == true ? "" : "."
    return "\(head): \(facts.joined(separator: ", "))."
      + (account.isEmpty ? "" : " \(account)\(end)")
  }

  static func incidents(_ matched: Int, of whole: Int, _ isFiltered: Bool) -> String {
    let noun = whole == 1 ? "incident" : "incidents"
    guard isFiltered else { return "\(whole.grouped) \(noun)" }
    let verb = matched == 1 ? "matches" : "match"
    return matched == 0
      ? "none of \(whole.grouped) \(noun) matches"
      : "\(matched.grouped) of \(whole.grouped) \(noun) \(verb)"
  }

  /// The killed and, where they are measured, the injured; nothing where nothing matches.
  private static func casualties(_ tally: Tally, _ measure: Measure) -> [String] {
    guard tally.incidents > 0 else { return [] }
    var parts = [sum(tally.killed, of: tally, "killed")]
    if measure == .injured { parts.append(sum(tally.injured, of: tally, "injured")) }
    return parts
  }

  static func sum(_ sum: CountSum, of tally: Tally, _ word: String) -> String {
    let figure = tally.figure(of: sum)
    if figure == "–" { return "\(word) unknown" }
    return "\(figure) \(word)" + (sum.unknown > 0 ? " (\(sum.unknown.grouped) unknown)" : "")
  }

  private static func count(_ count: Count, _ word: String) -> String {
    count == .unknown ? "\(word) unknown" : "\(count) \(word)"
  }

  /// The share in whole per cent; "about" where the figures behind it are not exact.
  private static func share(of part: Tally, in total: Tally, by measure: Measure) -> String? {
    let value = part.value(of: measure)
    let all = total.value(of: measure)
    guard value > 0, all > 0 else { return nil }
    let percent = (value * 200 + all) / (2 * all)
    let text = percent == 0 ? "under 1 %" : "\(percent) %"
    return bounds(of: total, measure).isExact ? text : "about \(text)"
  }

  /// Which of two is more, as far as that is certain; else only what it stands against.
  private static func comparison(
    _ tally: Tally,
    _ before: Tally,
    _ name: String,
    by measure: Measure
  ) -> String {
    let now = bounds(of: tally, measure)
    let then = bounds(of: before, measure)
    let figure = before.incidents == 0 ? "0" : before.figure(of: measure)
    if now.isExact, then.isExact, now.low == then.low { return "as many as in \(name)" }
    if let high = then.high, now.low > high { return "more than in \(name) (\(figure))" }
    if let high = now.high, high < then.low { return "fewer than in \(name) (\(figure))" }
    return "against \(figure == "–" ? "unknown" : figure) in \(name)"
  }

  private static func bounds(of tally: Tally, _ measure: Measure) -> Count.Bounds {
    func bounds(_ sum: CountSum) -> Count.Bounds {
      Count.Bounds(low: sum.low, best: sum.best, high: sum.unknown > 0 ? nil : sum.high)
    }
    return switch measure {
    case .incidents:
      Count.Bounds(low: tally.incidents, best: tally.incidents, high: tally.incidents)
    case .killed: bounds(tally.killed)
    case .injured: bounds(tally.injured)
    }
  }

  private static func ordinal(_ place: Int) -> String {
    let words = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"]
    if place <= words.count { return words[place - 1] }
    let ending =
      switch (place % 100, place % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    return place.grouped + ending
  }
}

extension Tally {
  fileprivate static func += (left: inout Tally, right: Tally) {
    left.incidents += right.incidents
    left.killed += right.killed
    left.injured += right.injured
  }
}
