/// Makes a brief of one text: kind, title, outlet, dateline, dates and the countries it mentions.
struct BriefReader: Sendable {
  private let file: String
  private let newest: CivilDate?

  /// - Parameters:
  ///   - file: The file as the user named it.
  ///   - newest: The latest day of the digest's table, from which a dateline's year is inferred.
  init(file: String, newest: CivilDate?) {
    self.file = file
    self.newest = newest
  }

  /// The brief of a text that has at least one line.
  func brief(_ text: BriefCutter.Text) -> Brief {
    var paragraphs = text.lines.map(\.text)
    let marker = paragraphs.first.flatMap(BriefCutter.marker)
    let isTitled = paragraphs.first.map { marker != nil || BriefCutter.isHeadline($0) } ?? false
    let first = isTitled ? paragraphs.removeFirst() : paragraphs.first ?? ""
    let title = marker ?? (isTitled ? first : Self.beginning(of: first))
    let dateline = paragraphs.prefix(4).lazy.compactMap(BriefHead.dateline).first
    var brief = Brief(
      kind: kind(title: title, paragraphs),
      title: String(title),
      outlet: outlet(paragraphs, dateline: dateline),
      dateline: dateline.map { String($0) } ?? "",
      body: paragraphs.map(String.init),
      origin: Origin(file: file, line: text.lines.first?.number ?? 1),
      lineCount: text.lines.count
    )
    brief.date = marker.flatMap(Self.year) ?? dateline.flatMap(date)
    brief.expiry = paragraphs.lazy.compactMap(Self.expiry).first
    if brief.expiry != nil { brief.kind = .alert }
    brief.countries = CountryMentions.codes(in: text.lines.map { String($0.text) })
    return brief
  }

  private func kind(title: Substring, _ paragraphs: [Substring]) -> Brief.Kind {
    if paragraphs.filter({ $0.hasPrefix("Q:") || $0.hasPrefix("Q.") }).count >= 2 {
      return .interview
    }
    let words = title.lowercased().split { !$0.isLetter }
    return words.contains("alert") || words.contains("advisory") ? .alert : .article
  }

  private func outlet(_ paragraphs: [Substring], dateline: Substring?) -> String {
    if let named = paragraphs.prefix(4).lazy.compactMap(BriefHead.outlet).first {
      return String(named)
    }
    // "(UPI)" at the end of a dateline.
    guard let dateline, dateline.hasSuffix(")"), let open = dateline.lastIndex(of: "(") else {
      return ""
    }
    return String(dateline[open...].dropFirst().dropLast())
  }

  /// The date within a dateline; without a year it is of the year before the table's last day.
  private func date(in dateline: Substring) -> PartialDate? {
    for part in dateline.split(separator: ",") {
      guard let (found, rest) = DigestDate.prefix(of: part) else { continue }
      var date = found
      if date.year == nil {
        let tail = dateline[part.endIndex...].drop { !$0.isNumber }
        date.year = rest.isEmpty ? Int(tail.prefix(4)) : nil
      }
      if let day = date.day { return PartialDate(day) }
      guard let newest, let same = date.day(in: newest.year) else { return nil }
      let day = same > newest ? date.day(in: newest.year - 1) : same
      return day.map { PartialDate($0, note: "year inferred") }
    }
    return nil
  }

  private static func year(_ marker: Substring) -> PartialDate? {
    guard marker.utf8.count == 4, let year = Int(marker) else { return nil }
    return PartialDate(year: year)
  }

  /// The day behind "expires on".
  private static func expiry(_ paragraph: Substring) -> CivilDate? {
    let words = paragraph.split(separator: " ")
    for index in words.indices where words[index].lowercased().hasPrefix("expire") {
      for next in words[index...].dropFirst().prefix(3) {
        if let (date, _) = DigestDate.prefix(of: paragraph[next.startIndex...]), let day = date.day
        {
          return day
        }
      }
    }
    return nil
  }

  /// The first words of a text that has no headline.
  private static func beginning(of text: Substring) -> Substring {
    guard text.count > 80 else { return text }
    let head = text.prefix(80)
    return (head.lastIndex(of: " ").map { head[..<$0] } ?? head) + "…"
  }
}
